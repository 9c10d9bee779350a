import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { annotations, overlaps } from "./annotations.ts";
import { axeFinds } from "./axe.ts";
import { siteInChromium } from "./site.ts";

/** The site of content/, of which only that is asked which holds for whatever an editor writes. */
const { share } = siteInChromium(inject("liveSite"));
const page = share({
	bypassCSP: true,
	permissions: ["clipboard-read", "clipboard-write"],
});

// Contrasts are the style sheet’s, and are looked at in the frozen edition.
test("axe finds nothing in the structure of the article of content/", async () => {
	expect(
		await axeFinds(page(), [
			[1280, "light", "structure"],
			[360, "light", "structure"],
		]),
	).toEqual([]);
});

test.each([320, 1024, 1920])(
	"its annotations keep apart and nothing has to be scrolled sideways, at %i px",
	async (width) => {
		await page().setViewportSize({ width, height: 900 });
		const { placed, wide } = await page().evaluate(annotations);
		expect(overlaps(placed)).toEqual([]);
		expect(wide).toBe(false);
	},
);

test("a copy of it is the author’s words as they are in source-article.txt", async () => {
	await page()
		.locator("article-text")
		.evaluate((article) => getSelection()?.selectAllChildren(article));
	await page().keyboard.press("Control+C");
	const copied = await page().evaluate(() => navigator.clipboard.readText());
	const [, , , , ...paragraphs] = readFileSync(
		"content/source-article.txt",
		"utf8",
	).split("\n\n");
	expect(copied.split("\n\n")).toEqual(paragraphs);
});
