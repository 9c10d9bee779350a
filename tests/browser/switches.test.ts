import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInChromium } from "./site.ts";

const { open, share } = siteInChromium();
const PAPER = { light: "rgb(248, 243, 233)", dark: "rgb(25, 23, 19)" };

const paper = (page: Page) =>
	page.evaluate(
		() => getComputedStyle(document.documentElement).backgroundColor,
	);

/** The colours that the page asks for around itself, of those that hold now. */
const around = (page: Page) =>
	page
		.locator("meta[name=theme-color]")
		.evaluateAll((metas) =>
			metas
				.filter(
					(meta) =>
						meta instanceof HTMLMetaElement && matchMedia(meta.media).matches,
				)
				.map((meta) => meta.getAttribute("content")),
		);

async function followsTheSystemUntilChosen(page: Page): Promise<void> {
	expect(await paper(page)).toBe(PAPER.dark);
	await page.getByText("Light", { exact: true }).click();
	expect(await paper(page)).toBe(PAPER.light);
	await page.getByText("System", { exact: true }).click();
	expect(await paper(page)).toBe(PAPER.dark);
}

describe("without scripts", () => {
	const page = share({
		javaScriptEnabled: false,
		colorScheme: "dark",
		viewport: { width: 1280, height: 900 },
	});

	test("the theme follows the system until the reader chooses", async () => {
		await followsTheSystemUntilChosen(page());
	});

	test("without marks only the author’s words and the paragraph numbers are left of the article", async () => {
		const visible = (selector: string) =>
			page().locator(`${selector}:visible`).count();
		expect(await visible(".annotation")).toBe(39);
		expect(await visible("[data-footnote-ref]")).toBeGreaterThanOrEqual(39);
		await page().getByLabel("Show the notes’ marks").uncheck();
		expect(await visible(".annotation")).toBe(0);
		expect(await visible("[data-footnote-ref]")).toBe(0);
		expect(await visible(".pilcrow")).toBe(6);
		expect(
			await page()
				.locator(".claim")
				.evaluateAll((claims) =>
					claims
						.map((claim) => getComputedStyle(claim).textDecorationLine)
						.filter((line) => line !== "none"),
				),
		).toEqual([]);
	});
});

test("with scripts the theme follows the system too, and what is chosen is remembered until it is taken back", async () => {
	const page = await open({ colorScheme: "dark" });
	await followsTheSystemUntilChosen(page);
	await page.emulateMedia({ colorScheme: "light" });
	await page.getByText("Dark", { exact: true }).click();
	await page.getByLabel("Show the notes’ marks").uncheck();
	await page.reload();
	expect(await paper(page)).toBe(PAPER.dark);
	expect(await around(page)).toEqual(["#191713"]);
	expect(await page.getByLabel("Dark").isChecked()).toBe(true);
	expect(await page.getByLabel("Show the notes’ marks").isChecked()).toBe(
		false,
	);
	await page.getByText("System", { exact: true }).click();
	expect(await paper(page)).toBe(PAPER.light);
	expect(await around(page)).toEqual(["#f8f3e9"]);
	await page.reload();
	expect(await paper(page)).toBe(PAPER.light);
	expect(await page.getByLabel("System").isChecked()).toBe(true);
});
