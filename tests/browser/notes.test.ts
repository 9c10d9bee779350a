import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInChromium, visit } from "./site.ts";

const { open, share } = siteInChromium();
/** A phone on which scrolling is at its end as soon as it begins. */
const phone = {
	viewport: { width: 360, height: 740 },
	hasTouch: true,
	reducedMotion: "reduce",
} as const;

const scrollTop = (page: Page) => page.evaluate(() => window.scrollY);
const box = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => {
		const { top, bottom, left, right } = element.getBoundingClientRect();
		return { top, bottom, left, right };
	});
const inView = (edges: { top: number; bottom: number }, height: number) =>
	edges.top >= 0 && edges.bottom <= height;

describe.each([true, false])(
	"on a phone, with scripts %s",
	(javaScriptEnabled) => {
		const page = share({ ...phone, javaScriptEnabled });

		test("a marker shows its note at the lower edge and leaves the text where it is", async () => {
			await page().locator("#fnref-china-summits").scrollIntoViewIfNeeded();
			const before = await scrollTop(page());
			const place = await box(page(), "#c-china-summits");
			await page().tap("#fnref-china-summits");
			await page().waitForURL(/#fn-china-summits$/);
			expect(await scrollTop(page())).toBe(before);
			expect(await box(page(), "#c-china-summits")).toEqual(place);
			const sheet = await box(page(), "#fn-china-summits");
			expect(sheet.bottom).toBe(740);
			expect(sheet.top).toBeGreaterThanOrEqual(740 / 3 - 1);
			expect(sheet.left).toBe(0);
		});

		test("the way back closes the note with the claim in view", async () => {
			await visit(page(), "/#fn-china-summits");
			const back = page().locator("#fn-china-summits [data-footnote-backref]");
			expect(await back.textContent()).toBe("Back to ¶2");
			expect(
				inView(
					await box(page(), "#fn-china-summits [data-footnote-backref]"),
					740,
				),
			).toBe(true);
			await back.tap();
			await page().waitForURL(/#fnref-china-summits$/);
			expect(
				await page()
					.locator("#fn-china-summits")
					.evaluate((note) => getComputedStyle(note).position),
			).toBe("relative");
			expect(inView(await box(page(), "#c-china-summits"), 740)).toBe(true);
		});
	},
);

describe("without scripts, at a desk", () => {
	const page = share({
		javaScriptEnabled: false,
		reducedMotion: "reduce",
		viewport: { width: 1280, height: 900 },
	});

	test("an open note marks its claim by more than colour", async () => {
		await visit(page(), "/#fn-gestures");
		const mark = await page()
			.locator("#c-gestures")
			.evaluate((claim) => {
				const { backgroundColor, textDecorationThickness } =
					getComputedStyle(claim);
				return { backgroundColor, textDecorationThickness };
			});
		expect(mark.textDecorationThickness).toBe("3px");
		expect(mark.backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
	});

	// Where each of them leads is tested in the built page.
	test.each([
		["without-conditions", "#fnref-without-conditions"],
		["china-summits", "[data-annotation=china-summits] a"],
		["author-affiliation", "#fnref-author-affiliation"],
	])("the note on %s is in view after a click on %s", async (claim, link) => {
		await page().locator(link).click();
		await page().waitForURL(new RegExp(`#fn-${claim}$`));
		expect(inView(await box(page(), `#fn-${claim} .note-status`), 900)).toBe(
			true,
		);
		await page().locator(`#fn-${claim} [data-footnote-backref]`).click();
		await page().waitForURL(new RegExp(`#fnref-${claim}$`));
	});
});

describe("with scripts", () => {
	const page = share({ reducedMotion: "reduce" });

	test.each([
		[360, "#fnref-blue-book", "marker"],
		[1280, "#fnref-blue-book", "marker"],
		[1280, "[data-annotation=blue-book] a", "annotation"],
		[1280, ".claims a[href='#fn-blue-book']", "row"],
	])(
		"at %i px Escape closes a note and the focus is where it was opened, on %s, its %s",
		async (width, opener) => {
			await page().setViewportSize({ width, height: 800 });
			const link = page().locator(opener);
			await link.focus();
			await page().keyboard.press("Enter");
			await page().waitForURL(/#fn-blue-book$/);
			const before = await scrollTop(page());
			await page().keyboard.press("Escape");
			await page().waitForURL(/#fnref-blue-book$/);
			expect(
				await link.evaluate((link) => link === document.activeElement),
			).toBe(true);
			expect(await scrollTop(page())).toBe(before);
		},
	);

	test("Escape after another note, come to by its address, goes to that one’s marker", async () => {
		await page().setViewportSize({ width: 1280, height: 800 });
		await visit(page(), "/#fn-trump-call");
		await page().keyboard.press("Escape");
		await page().waitForURL(/#fnref-trump-call$/);
		expect(await page().evaluate(() => document.activeElement?.id)).toBe(
			"fnref-trump-call",
		);
	});

	test("the way back leaves the text where it is while the marker is in view", async () => {
		await page().setViewportSize(phone.viewport);
		await page().evaluate(() => {
			const marker = document.getElementById("fnref-trump-call");
			scrollBy({ top: (marker?.getBoundingClientRect().top ?? 0) - 100 });
			location.hash = "#fn-trump-call";
		});
		const before = await scrollTop(page());
		await page().click("#fn-trump-call [data-footnote-backref]");
		await page().waitForURL(/#fnref-trump-call$/);
		expect(await scrollTop(page())).toBe(before);
	});
});

test("who comes by a note’s own address finds its words behind it", async () => {
	const page = await open({
		viewport: { width: 1280, height: 800 },
		reducedMotion: "reduce",
		path: "/#fn-china-summits",
	});
	await expect
		.poll(async () => inView(await box(page, "#c-china-summits"), 800))
		.toBe(true);
});
