import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EDITION } from "../edition.ts";
import { siteInChromium } from "./site.ts";

const { share } = siteInChromium();
const page = share({ permissions: ["clipboard-read", "clipboard-write"] });

/** The six paragraphs and the note on the author, as published. */
const published = readFileSync(`${EDITION}/source-article.txt`, "utf8")
	.split("\n\n")
	.slice(4);

/** What the clipboard has after the reader's own way to copy. */
async function copied(): Promise<string> {
	await page().keyboard.press("Control+C");
	return page().evaluate(() => navigator.clipboard.readText());
}

test("the paragraphs in the page are the author’s words and nothing else", async () => {
	const words = await page().evaluate(() =>
		[...document.querySelectorAll(".article-body > p")].map((paragraph) => {
			const copy = document.createElement("p");
			copy.append(
				...[...paragraph.childNodes].map((node) => node.cloneNode(true)),
			);
			for (const editorial of copy.querySelectorAll("[data-editorial]"))
				editorial.remove();
			return copy.textContent;
		}),
	);
	expect(words).toEqual(published);
});

test.each([360, 1280])(
	"what a reader copies of a paragraph is the author’s words at %i px",
	async (width) => {
		await page().setViewportSize({ width, height: 900 });
		for (const [index, words] of published.entries()) {
			await page()
				.locator(".article-body > p")
				.nth(index)
				.evaluate((paragraph) => {
					getSelection()?.selectAllChildren(paragraph);
				});
			expect(await copied()).toBe(words);
		}
	},
);

test("a copy across two paragraphs holds no marks, numbers or annotations", async () => {
	await page().evaluate(() => {
		const first = document.getElementById("p1");
		const second = document.getElementById("p2");
		if (first && second)
			getSelection()?.setBaseAndExtent(
				first,
				0,
				second,
				second.childNodes.length,
			);
	});
	expect((await copied()).split("\n\n")).toEqual([published[0], published[1]]);
});

test("three clicks select a paragraph whole, and a copy of it is the author’s words", async () => {
	await page().evaluate(() => getSelection()?.removeAllRanges());
	await page()
		.locator("#p3")
		.click({ clickCount: 3, position: { x: 60, y: 16 } });
	expect(await copied()).toBe(published[2]);
});
