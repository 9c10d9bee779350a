import { expect, test } from "vitest";
import { briefOf, longBrief } from "../long-brief.ts";
import { crowdedContent } from "../long-content.ts";

test("an article of 24 paragraphs has 72 notes, each with its number on its page, and no line alone", async () => {
	const { pages, markers, paragraphs, parted, alone } = await longBrief(24);
	expect(pages[0]).toBe(pages[1]);
	expect(markers).toEqual(
		Array.from({ length: 72 }, (_, index) => String(index + 1)),
	);
	expect(paragraphs).toEqual(
		Array.from({ length: 24 }, (_, index) => `¶${index + 1}`),
	);
	expect({ parted, alone }).toEqual({ parted: [], alone: [] });
});

test.each([
	["a note before them", ["opened early"]],
	["none", []],
])(
	"fourteen markers on one line, low on a page that has %s, stand on the next page with their notes",
	async (_, former) => {
		const { layout } = await briefOf(crowdedContent(14, former));
		const crowded = layout.markers.slice(former.length);
		expect(crowded).toHaveLength(14);
		expect(new Set(crowded.map(({ page, y }) => `${page}, ${y}`)).size).toBe(1);
		expect(crowded[0]?.page).toBe(3);
		expect(
			layout.notes
				.slice(2 * former.length)
				.map(({ edge, number, page }) => [number - former.length, edge, page]),
		).toEqual(
			Array.from({ length: 14 }, (_, index) => [
				[index + 1, "start", 3],
				[index + 1, "end", 3],
			]).flat(),
		);
	},
);
