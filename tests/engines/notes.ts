import { describe, expect, test } from "vitest";
import { covered } from "../browser/annotations.ts";
import {
	clickOn,
	DESK,
	middleOf,
	PHONE,
	type SitePage,
	scrolled,
	untilAt,
	type Visit,
} from "./visit.ts";

/** Notes that are opened one after the other: in the first paragraphs, beside short and long ones. */
const OPENED = [
	"trump-call",
	"course-correction",
	"china-summits",
	"russia-summit",
	"isolation",
];

/** Where the digests of a paragraph begin, by the names of their notes. Runs in the page. */
const tops = (claim: string) =>
	[
		...(document
			.getElementById(`note-${claim}`)
			?.closest("ul")
			?.querySelectorAll(".annotation") ?? []),
	].map((note) => ({
		id: note.id,
		top: note.getBoundingClientRect().top,
		height: note.getBoundingClientRect().height,
	}));

/** How much of the window a sheet takes, and where it ends. Runs in the page. */
const sheetOf = (claim: string) => {
	const note = document.getElementById(`fn-${claim}`);
	const { top = 0, bottom = 0 } = note?.getBoundingClientRect() ?? {};
	return { share: (bottom - top) / innerHeight, bottom: Math.round(bottom) };
};

/** Opens notes from their markers and closes them, each time where the reader is. */
async function readNotes(page: SitePage, opened: (claim: string) => string) {
	for (const claim of OPENED) {
		await clickOn(page, `#fnref-${claim}`);
		await untilAt(page, `#${opened(claim)}`);
		const before = await scrolled(page);
		await page.press("Escape");
		await untilAt(page, "");
		expect(await scrolled(page), claim).toBe(before);
	}
}

/** What an open note does to the text, and what is left of it when it is closed. */
export function notes(visit: Visit) {
	test.each(OPENED)(
		"beside the text, opening %s covers nothing, what is above stays and what is below moves down",
		async (claim) => {
			const page = await visit("/", DESK);
			await middleOf(page, `#c-${claim}`);
			const before = await page.evaluate(tops, claim);
			const place = await scrolled(page);
			await clickOn(page, `#c-${claim}`);
			await untilAt(page, `#note-${claim}`);
			const after = await page.evaluate(tops, claim);
			expect(await scrolled(page)).toBe(place);
			const at = before.findIndex(({ id }) => id === `note-${claim}`);
			const grown = (after[at]?.height ?? 0) - (before[at]?.height ?? 0);
			expect(grown).toBeGreaterThan(50);
			for (const [index, { top }] of after.entries())
				expect(top).toBeCloseTo(
					(before[index]?.top ?? 0) + (index > at ? grown : 0),
					0,
				);
			expect(await page.evaluate(covered, null)).toEqual([]);
		},
	);

	describe.each([
		["beside the text", DESK, "note"],
		["in a sheet", PHONE, "fn"],
	] as const)("%s", (_name, size, prefix) => {
		test("five notes that are read and closed leave one Back to the page before, and closing moves nothing", async () => {
			const page = await visit("/about/", size);
			await page.go("/");
			await readNotes(page, (claim) => `${prefix}-${claim}`);
			await page.back();
			await expect
				.poll(() => page.evaluate(() => location.pathname, null))
				.toBe("/about/");
		});
	});

	test("a sheet takes 55 hundredths of the window or less, and is closed beside it or with its button", async () => {
		const page = await visit("/", PHONE);
		for (const close of ["beside", "button"]) {
			await clickOn(page, "#fnref-china-summits");
			await untilAt(page, "#fn-china-summits");
			const before = await scrolled(page);
			const { share, bottom } = await page.evaluate(sheetOf, "china-summits");
			expect(bottom).toBe(844);
			expect(share).toBeGreaterThan(0.2);
			expect(share).toBeLessThan(0.551);
			if (close === "beside") await page.click({ x: 4, y: 200 });
			else await clickOn(page, "[aria-label='Close the note']");
			await untilAt(page, "");
			expect(await scrolled(page)).toBe(before);
		}
	});
}
