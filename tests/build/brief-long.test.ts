import { expect, test } from "vitest";
import { longBrief } from "../long-brief.ts";

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
