import { expect, test } from "vitest";
import { siteInChromium } from "./site.ts";

const open = siteInChromium();
const PLACES = 35;

test("without scripts the error page lists every place of the article", async () => {
	const page = await open({ path: "/nowhere/", javaScriptEnabled: false });
	expect(await page.locator("find-passage li:visible").count()).toBe(PLACES);
	expect(await page.locator("find-passage input:visible").count()).toBe(0);
	await page.context().close();
});

test("typing leaves the places that have all the words, and says how many", async () => {
	const page = await open({ path: "/nowhere/" });
	const shown = page.locator("find-passage li:visible");
	const status = page.locator("find-passage [role=status]");
	expect(await status.textContent()).toBe("35 of 35");
	await page.getByLabel("Find a paragraph or a claim").fill("sanctions APRIL");
	expect(await status.textContent()).toBe("1 of 35");
	expect(await shown.locator("a").getAttribute("href")).toBe(
		"/#c-sanctions-extension",
	);
	await page.getByLabel("Find a paragraph or a claim").fill("sanctions zebra");
	expect(await shown.count()).toBe(0);
	await page.getByLabel("Find a paragraph or a claim").fill("");
	expect(await shown.count()).toBe(PLACES);
	await page.context().close();
});

test("an address that is nearly right begins with what is right of it", async () => {
	const page = await open({ path: "/c/blue-bok/" });
	expect(
		await page.getByLabel("Find a paragraph or a claim").inputValue(),
	).toBe("blue");
	expect(await page.locator("find-passage li:visible a").textContent()).toBe(
		"blue book",
	);
	await page.context().close();
});

test("an address that cannot be decoded does no harm", async () => {
	const page = await open({ path: "/%E0%A4%A/" });
	expect(await page.locator("find-passage li:visible").count()).toBe(PLACES);
	await page.context().close();
});
