import { expect, test } from "vitest";
import { siteInChromium } from "./site.ts";

const open = siteInChromium();
const PAPER = { light: "rgb(248, 243, 233)", dark: "rgb(25, 23, 19)" };

const paper = (page: Awaited<ReturnType<typeof open>>) =>
	page.evaluate(
		() => getComputedStyle(document.documentElement).backgroundColor,
	);

test("the theme follows the system until the reader chooses, with scripts or without", async () => {
	for (const javaScriptEnabled of [true, false]) {
		const page = await open({ javaScriptEnabled, colorScheme: "dark" });
		expect(await paper(page)).toBe(PAPER.dark);
		await page.getByText("Light", { exact: true }).click();
		expect(await paper(page)).toBe(PAPER.light);
		await page.getByText("System", { exact: true }).click();
		expect(await paper(page)).toBe(PAPER.dark);
		await page.context().close();
	}
});

test("a chosen theme and hidden marks are remembered, and can be taken back", async () => {
	const page = await open({ colorScheme: "light" });
	await page.getByText("Dark", { exact: true }).click();
	await page.getByLabel("Show the notes’ marks").uncheck();
	await page.reload();
	expect(await paper(page)).toBe(PAPER.dark);
	expect(await page.getByLabel("Dark").isChecked()).toBe(true);
	expect(await page.getByLabel("Show the notes’ marks").isChecked()).toBe(
		false,
	);
	await page.getByText("System", { exact: true }).click();
	await page.reload();
	expect(await paper(page)).toBe(PAPER.light);
	await page.context().close();
});

test("without marks only the author’s words and the paragraph numbers are left of the article", async () => {
	const page = await open({
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 900 },
	});
	expect(await page.locator(".annotation:visible").count()).toBe(28);
	await page.getByLabel("Show the notes’ marks").uncheck();
	expect(await page.locator(".annotation:visible").count()).toBe(0);
	expect(await page.locator("[data-footnote-ref]:visible").count()).toBe(0);
	expect(
		await page
			.locator(".claim")
			.evaluateAll((claims) =>
				claims
					.map((claim) => getComputedStyle(claim).textDecorationLine)
					.filter((line) => line !== "none"),
			),
	).toEqual([]);
	await page.context().close();
});
