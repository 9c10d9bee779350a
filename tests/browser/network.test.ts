import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInChromium, visit } from "./site.ts";

const { open, share } = siteInChromium();

describe("the pages", () => {
	const page = share({ path: "/404.html" });

	test.each(["/", "/p/3/", "/c/blue-book-removal/", "/404.html"])(
		"%s asks nothing of any other origin and breaks no security policy",
		async (path) => {
			const origins = new Set<string>();
			const complaints: string[] = [];
			page().on("request", (request) =>
				origins.add(new URL(request.url()).origin),
			);
			page().on("console", (message) => complaints.push(message.text()));
			page().on("pageerror", (error) => complaints.push(error.message));
			await visit(page(), path);
			await page().mouse.wheel(0, 20_000);
			await page().waitForLoadState("networkidle");
			expect([...origins]).toEqual([new URL(page().url()).origin]);
			expect(complaints).toEqual([]);
			page().removeAllListeners();
		},
	);
});

test("one request for the page is enough to read it", async () => {
	const page = await open({
		path: "/404.html",
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 900 },
	});
	await page.route(/\/_astro\/|favicon/, (route) => route.abort());
	await visit(page, "/");
	expect(await page.locator(".article-body > p").count()).toBe(7);
	expect(await page.locator(".annotation:visible").count()).toBe(39);
	expect(await page.locator(".footnotes li[id]").count()).toBe(39);
});

declare global {
	/** How far things have moved so far, as browsers measure it. */
	var shifted: () => number;
}

/** Before a page runs: adds up how far things move. */
function watchShifts(): void {
	let sum = 0;
	const add = (entries: PerformanceEntryList) => {
		for (const entry of entries)
			if ("value" in entry) sum += Number(entry.value);
	};
	const observer = new PerformanceObserver((list) => add(list.getEntries()));
	observer.observe({ type: "layout-shift", buffered: true });
	globalThis.shifted = () => {
		add(observer.takeRecords());
		return sum;
	};
}

/** Waits until what the page was given is drawn. */
const drawn = (page: Page) =>
	page.evaluate(
		() =>
			new Promise((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(resolve)),
			),
	);

describe.each([360, 1280])(
	"every visit at %i px shows the intended faces, and hardly anything moves",
	(width) => {
		test.each(["before the first paint", "after it"])(
			"when the fonts come %s",
			async (when) => {
				const page = await open({
					path: "/404.html",
					viewport: { width, height: 900 },
				});
				await page.addInitScript(watchShifts);
				const painted = () =>
					page.waitForFunction(
						() =>
							performance.getEntriesByName("first-contentful-paint").length > 0,
					);
				const fonts: Promise<void>[] = [];
				await page.route(/\.woff2/, (route) => {
					const font = (async () => {
						if (when === "after it") await painted();
						await route.continue();
					})();
					fonts.push(font);
					return font;
				});
				await page.goto(new URL("/", page.url()).href, { waitUntil: "commit" });
				await painted();
				await page.waitForLoadState("networkidle");
				await page.evaluate(() => document.fonts.ready);
				await drawn(page);
				expect(fonts.length).toBeGreaterThan(0);
				expect(
					await page.evaluate(() => globalThis.shifted()),
				).toBeLessThanOrEqual(0.02);
				const unused = await page.evaluate(() =>
					[...document.fonts]
						.filter(({ status }) => status !== "loaded")
						.map(({ family, weight, style }) => `${family} ${weight} ${style}`)
						.filter((face) => !face.includes("Fallback")),
				);
				expect(unused).toEqual([]);
			},
		);
	},
);
