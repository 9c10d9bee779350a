import { expect, test } from "vitest";
import {
	clickOn,
	DESK,
	PHONE,
	type Size,
	scrolled,
	untilAt,
	type Visit,
} from "./visit.ts";

/** The marks of the timeline: how many are drawn, and which not in the lane of their country. Runs in the page. */
function timeline() {
	const centre = (element: Element | undefined) => {
		const { left = 0, right = 0 } = element?.getBoundingClientRect() ?? {};
		return (left + right) / 2;
	};
	const heads = [...document.querySelectorAll(".timeline thead th")];
	const marks = [...document.querySelectorAll(".timeline i")];
	return {
		drawn: marks.filter((mark) => mark.getBoundingClientRect().width > 5)
			.length,
		beside: marks
			.filter((mark) => {
				const head = heads.find(
					({ textContent }) => textContent === mark.textContent,
				);
				return Math.abs(centre(mark) - centre(head)) > 3;
			})
			.map(({ textContent }) => textContent),
		scrolls: document.documentElement.scrollWidth > innerWidth,
	};
}

/** The verdicts of the rows that are shown, from above. Runs in the page. */
const rows = () =>
	[...document.querySelectorAll<HTMLElement>(".claims tbody tr")]
		.filter((row) => row.checkVisibility())
		.map((row) => row.dataset.status);

/** Who met whom, the timeline, and the claims at a glance. */
export function figures(visit: Visit) {
	test.each([DESK, PHONE])(
		"the timeline is drawn with each mark in the lane of its country, at %i × %i px",
		async (...size: Size) => {
			const page = await visit("/", size);
			await page.evaluate(() => document.fonts.ready.then(() => null), null);
			expect(await page.evaluate(timeline, null)).toEqual({
				drawn: 62,
				beside: [],
				scrolls: false,
			});
		},
	);

	test("the claims at a glance are filtered by verdict, and sorted by a head", async () => {
		const page = await visit("/", DESK);
		await clickOn(page, ".claims label:has([value=contested])");
		expect(await page.evaluate(rows, null)).toEqual(Array(5).fill("contested"));
		await clickOn(page, ".claims label:has([value=all])");
		expect(await page.evaluate(rows, null)).toHaveLength(39);
		await clickOn(page, ".claims th:nth-child(2) button");
		const sorted = await page.evaluate(rows, null);
		expect(sorted.slice(0, 8)).toEqual([
			...Array(7).fill("judgement"),
			"contested",
		]);
	});

	test("a note opened from a figure on a phone is closed where the reader is", async () => {
		const page = await visit("/", PHONE);
		const link = ".timeline tbody:nth-of-type(2) td > a:first-child";
		await clickOn(page, link);
		await expect
			.poll(() => page.evaluate(() => location.hash, null))
			.toMatch(/^#fn-/);
		const before = await scrolled(page);
		expect(before).toBeGreaterThan(1_000);
		await clickOn(page, "[aria-label='Close the note']");
		await untilAt(page, "");
		expect(await scrolled(page)).toBe(before);
	});
}
