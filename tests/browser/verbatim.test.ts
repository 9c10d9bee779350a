import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { siteInChromium } from "./site.ts";

const open = siteInChromium();

/** The six paragraphs and the note on the author, as published. */
const published = readFileSync("content/source-article.txt", "utf8")
	.split("\n\n")
	.slice(4);

test("the paragraphs in the page are the author’s words and nothing else", async () => {
	const page = await open({ javaScriptEnabled: false });
	const words = await page.evaluate(() =>
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
	await page.context().close();
});

test.each([360, 1280])(
	"what a reader copies of a paragraph is the author’s words at %i px",
	async (width) => {
		const page = await open({
			viewport: { width, height: 900 },
			permissions: ["clipboard-read", "clipboard-write"],
		});
		for (const [index, words] of published.entries()) {
			await page
				.locator(".article-body > p")
				.nth(index)
				.evaluate((paragraph) => {
					getSelection()?.selectAllChildren(paragraph);
				});
			await page.keyboard.press("Control+C");
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
				words,
			);
		}
		await page.context().close();
	},
);

test("a copy across two paragraphs holds no marks, numbers or annotations", async () => {
	const page = await open({
		viewport: { width: 1280, height: 900 },
		permissions: ["clipboard-read", "clipboard-write"],
	});
	await page.evaluate(() => {
		const [first, second] = [
			document.getElementById("p1"),
			document.getElementById("p2"),
		];
		if (first && second)
			getSelection()?.setBaseAndExtent(
				first,
				0,
				second,
				second.childNodes.length,
			);
	});
	await page.keyboard.press("Control+C");
	const copy = await page.evaluate(() => navigator.clipboard.readText());
	expect(copy.split("\n\n")).toEqual([published[0], published[1]]);
	await page.context().close();
});

test("three clicks select a paragraph whole, and a copy of it is the author’s words", async () => {
	const page = await open({ viewport: { width: 1280, height: 900 } });
	await page
		.locator("#p3")
		.click({ clickCount: 3, position: { x: 60, y: 16 } });
	const copied = await page.evaluate(() => {
		const data = new DataTransfer();
		document.dispatchEvent(
			new ClipboardEvent("copy", { clipboardData: data, cancelable: true }),
		);
		return data.getData("text/plain");
	});
	expect(copied).toBe(
		readFileSync("content/source-article.txt", "utf8").split("\n\n")[6],
	);
	await page.context().close();
});
