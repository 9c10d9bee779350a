import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInChromium } from "./site.ts";

const open = siteInChromium();
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

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
		test("a marker shows its note at the lower edge and leaves the text where it is", async () => {
			const page = await open({ ...phone, javaScriptEnabled });
			await page.locator("#fnref-china-summits").scrollIntoViewIfNeeded();
			const before = await scrollTop(page);
			const place = await box(page, "#c-china-summits");
			await page.tap("#fnref-china-summits");
			await page.waitForURL(/#fn-china-summits$/);
			expect(await scrollTop(page)).toBe(before);
			expect(await box(page, "#c-china-summits")).toEqual(place);
			const sheet = await box(page, "#fn-china-summits");
			expect(sheet.bottom).toBe(740);
			expect(sheet.top).toBeGreaterThanOrEqual(740 / 3 - 1);
			expect(sheet.left).toBe(0);
			await page.context().close();
		});

		test("the way back closes the note with the claim in view", async () => {
			const page = await open({ ...phone, javaScriptEnabled });
			await page.tap("#fnref-china-summits");
			await page.waitForURL(/#fn-/);
			const back = page.locator("#fn-china-summits [data-footnote-backref]");
			expect(await back.textContent()).toBe("Back to ¶2");
			expect(
				inView(
					await box(page, "#fn-china-summits [data-footnote-backref]"),
					740,
				),
			).toBe(true);
			await back.tap();
			await page.waitForURL(/#fnref-china-summits$/);
			await page.waitForTimeout(500);
			expect(
				await page
					.locator("#fn-china-summits")
					.evaluate((note) => getComputedStyle(note).position),
			).toBe("relative");
			expect(inView(await box(page, "#c-china-summits"), 740)).toBe(true);
			await page.context().close();
		});
	},
);

test.each([360, 1280])(
	"Escape closes an open note and the focus is on its marker again, at %i px",
	async (width) => {
		const page = await open({ viewport: { width, height: 800 } });
		await page.locator("#fnref-blue-book").scrollIntoViewIfNeeded();
		const before = await scrollTop(page);
		await page.focus("#fnref-blue-book");
		await page.keyboard.press("Enter");
		await page.waitForURL(/#fn-blue-book$/);
		await page.keyboard.press("Escape");
		await page.waitForURL(/#fnref-blue-book$/);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			"fnref-blue-book",
		);
		expect(await scrollTop(page)).toBe(before);
		await page.context().close();
	},
);

test("an open note marks its claim by more than colour", async () => {
	const page = await open({ javaScriptEnabled: false, path: "/#fn-gestures" });
	const mark = await page.locator("#c-gestures").evaluate((claim) => {
		const { backgroundColor, textDecorationThickness } =
			getComputedStyle(claim);
		return { backgroundColor, textDecorationThickness };
	});
	expect(mark.textDecorationThickness).toBe("3px");
	expect(mark.backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
	await page.context().close();
});

test("from every annotation and marker its note can be reached", async () => {
	const page = await open({
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 900 },
	});
	const claims = await page
		.locator(".claim")
		.evaluateAll((all) => all.map(({ id }) => id.slice(2)));
	expect(claims).toHaveLength(28);
	for (const claim of claims) {
		for (const link of [`#fnref-${claim}`, `[data-annotation="${claim}"] a`]) {
			await page.locator(link).first().click();
			await page.waitForURL(new RegExp(`#fn-${claim}$`));
			expect(inView(await box(page, `#fn-${claim} .note-status`), 900)).toBe(
				true,
			);
			await page.locator(`#fn-${claim} [data-footnote-backref]`).click();
		}
	}
	await page.context().close();
});

test("with scripts the way back leaves the text where it is while the marker is in view", async () => {
	const page = await open({ ...phone, reducedMotion: "reduce" });
	await page.evaluate(() => {
		const marker = document.getElementById("fnref-trump-call");
		scrollBy({ top: (marker?.getBoundingClientRect().top ?? 0) - 100 });
	});
	await page.evaluate(() => {
		location.hash = "#fn-trump-call";
	});
	const before = await scrollTop(page);
	await page.tap("#fn-trump-call [data-footnote-backref]");
	await page.waitForURL(/#fnref-trump-call$/);
	expect(await scrollTop(page)).toBe(before);
	await page.context().close();
});

test("Escape gives the focus back to the row that a note was opened from", async () => {
	const page = await open({
		viewport: { width: 1280, height: 800 },
		reducedMotion: "reduce",
	});
	const row = page.locator(".claims a[href='#fn-china-summits']");
	await row.focus();
	await page.keyboard.press("Enter");
	await page.waitForURL(/#fn-china-summits$/);
	const before = await scrollTop(page);
	await page.keyboard.press("Escape");
	await page.waitForURL(/#fnref-china-summits$/);
	expect(await row.evaluate((link) => link === document.activeElement)).toBe(
		true,
	);
	expect(await scrollTop(page)).toBe(before);
	await page.context().close();
});

test("who comes by a note’s own address finds its words behind it", async () => {
	const page = await open({
		viewport: { width: 1280, height: 800 },
		path: "/#fn-china-summits",
	});
	await page.waitForFunction(() => scrollY > 0);
	await page.waitForTimeout(800);
	expect(inView(await box(page, "#c-china-summits"), 800)).toBe(true);
	await page.context().close();
});
