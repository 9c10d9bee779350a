import { describe, expect, test } from "vitest";
import { siteInChromium } from "./site.ts";

const { open, share } = siteInChromium();
/** Standfirst, six paragraphs and the author’s line; 39 claims; four withdrawn ids. */
const PLACES = 51;

test("without scripts the error page lists every place of the article", async () => {
	const page = await open({ path: "/nowhere/", javaScriptEnabled: false });
	expect(await page.locator("find-passage li:visible").count()).toBe(PLACES);
	expect(await page.locator("find-passage input:visible").count()).toBe(0);
});

describe("the search of the error page", () => {
	const page = share({ path: "/c/blue-bok/" });
	const input = () => page().getByLabel("Find a paragraph or a claim");
	const shown = () => page().locator("find-passage li:visible");
	const status = () => page().locator("find-passage [role=status]");

	test("begins with what is right of an address", async () => {
		expect(await input().inputValue()).toBe("blue");
		expect(await shown().locator("a").allTextContents()).toEqual([
			"blue book removal",
			"What took its place",
		]);
		expect(await shown().last().textContent()).toMatch(
			/^c-blue-book, retired on /,
		);
		expect(await status().textContent()).toBe("2 of 51");
	});

	test("leaves the places that have all the words, and says how many", async () => {
		await input().fill("sanctions APRIL");
		expect(await status().textContent()).toBe("1 of 51");
		expect(await shown().locator("a").getAttribute("href")).toBe(
			"/#c-sanctions-extension",
		);
		await input().fill("sanctions zebra");
		expect(await shown().count()).toBe(0);
		await input().fill("");
		expect(await shown().count()).toBe(PLACES);
		expect(await status().textContent()).toBe("51 of 51");
	});

	test("is gone when its element leaves the page, and what it hid is there", async () => {
		await input().fill("sanctions zebra");
		const left = await page().evaluate(() => {
			const search = document.querySelector("find-passage");
			search?.remove();
			return {
				boxes: search?.querySelectorAll(".search:not([hidden])").length,
				places: search?.querySelectorAll("li:not([hidden])").length,
			};
		});
		expect(left).toEqual({ boxes: 0, places: PLACES });
	});
});

test("an address that cannot be decoded does no harm", async () => {
	const page = await open({ path: "/%E0%A4%A/" });
	expect(await page.locator("find-passage li:visible").count()).toBe(PLACES);
});
