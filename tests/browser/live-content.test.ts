import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { annotations, overlaps } from "./annotations.ts";
import { axeFinds } from "./axe.ts";
import { siteInChromium, visit } from "./site.ts";

/** The site of content/ as it is now: nothing is asked of it here but what must hold for any content. */
const { share } = siteInChromium(inject("liveSite"));
const page = share({
	bypassCSP: true,
	permissions: ["clipboard-read", "clipboard-write"],
});

const article = readFileSync("content/article.mdx", "utf8");
const [, claim] = /<Claim id="([^"]+)">/.exec(article) ?? [];

describe("axe finds nothing", () => {
	test("in the article, in both themes", async () => {
		expect(
			await axeFinds(page(), [
				[1280, "light", "everything"],
				[360, "dark", "contrast"],
			]),
		).toEqual([]);
	});

	test.skipIf(!claim)("in an open note", async () => {
		await visit(page(), `/#fn-${claim}`);
		expect(
			await axeFinds(page(), [[360, "light", "everything"]], `#fn-${claim}`),
		).toEqual([]);
	});
});

test.each([320, 1024, 1920])(
	"annotations keep apart and nothing has to be scrolled sideways, at %i px",
	async (width) => {
		await page().setViewportSize({ width, height: 900 });
		const { placed, wide } = await page().evaluate(annotations);
		expect(overlaps(placed)).toEqual([]);
		expect(wide).toBe(false);
	},
);

test("what a reader copies of a paragraph is the author’s words", async () => {
	const published = readFileSync("content/source-article.txt", "utf8")
		.replace(/\n$/, "")
		.split("\n\n")
		.slice(4);
	const passages = page().locator(".article-body > p");
	expect(await passages.count()).toBe(published.length);
	for (const [index, words] of published.entries()) {
		await passages.nth(index).evaluate((passage) => {
			getSelection()?.selectAllChildren(passage);
		});
		await page().keyboard.press("Control+C");
		expect(await page().evaluate(() => navigator.clipboard.readText())).toBe(
			words,
		);
	}
});

test("axe finds nothing on the pages of a paragraph and of a claim", async () => {
	for (const path of ["/p/1/", ...(claim ? [`/c/${claim}/`] : [])]) {
		await visit(page(), path);
		expect(await axeFinds(page(), [[360, "light", "everything"]])).toEqual([]);
	}
});
