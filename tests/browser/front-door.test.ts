import { describe, expect, test } from "vitest";
import { siteInChromium } from "./site.ts";

const { share } = siteInChromium();

/** What stands before the article, from above. Runs in the page. */
function order(): string[] {
	return [
		".series",
		"h1",
		".standfirst",
		".byline",
		".does",
		".title-block > .edition > .fold-line, .found",
		".legend",
		".who",
		"#contents",
		"#p1",
		".brief",
		"#display",
	]
		.flatMap((name) =>
			[...document.querySelectorAll(name)]
				.filter((element) => element.checkVisibility())
				.map((element) => ({
					name,
					top: element.getBoundingClientRect().top,
				})),
		)
		.sort((a, b) => a.top - b.top)
		.map(({ name }) => name);
}

const ORDER = [
	".series",
	"h1",
	".standfirst",
	".byline",
	".does",
	".title-block > .edition > .fold-line, .found",
	".legend",
	".who",
	"#contents",
	"#p1",
	".brief",
	"#display",
];

describe.each([
	[390, 844, 700],
	[360, 740, 700],
	[1280, 900, 900],
])("at %i × %i px", (width, height, highest) => {
	const page = share({ viewport: { width, height }, javaScriptEnabled: false });

	test(`the article begins at ${highest} px or higher, after what the edition is, found and who says so`, async () => {
		const top = await page()
			.locator("#p1")
			.evaluate((p) => p.getBoundingClientRect().top);
		expect(top).toBeLessThanOrEqual(highest);
		expect(await page().evaluate(order)).toEqual(ORDER);
	});
});

describe("the findings", () => {
	const page = share({
		viewport: { width: 390, height: 844 },
		javaScriptEnabled: false,
	});

	test("are one line on a phone, which opens, and each leads to its words", async () => {
		const links = page().locator(".findings a");
		expect(await links.first().isVisible()).toBe(false);
		await page()
			.getByText("3 differ from the record, 4 are not established.")
			.first()
			.click();
		expect(
			await links.evaluateAll((all) =>
				all
					.filter((link) => link.checkVisibility())
					.map((link) => link.getAttribute("href")),
			),
		).toEqual([
			"#c-china-summits",
			"#c-first-visible",
			"#c-since-2007",
			"#c-long-running-mistrust",
			"#c-abduction-insistence",
			"#c-constant-feature",
			"#c-not-linear",
		]);
	});

	test("the legend counts every verdict", async () => {
		expect(await page().locator(".legend li").allTextContents()).toEqual([
			"8 Supported",
			"12 Supported, with a detail",
			"3 Differs from the record",
			"4 Not established",
			"5 Contested",
			"7 Author’s judgement",
		]);
	});

	test("every part that the contents name is there", async () => {
		const missing = await page()
			.locator("#contents a[href^='#']")
			.evaluateAll((links) =>
				links
					.map((link) => (link.getAttribute("href") ?? "").slice(1))
					.filter((id) => !document.getElementById(id)),
			);
		expect(missing).toEqual([]);
	});
});
