import { expect, test } from "vitest";
import { siteInChromium } from "./site.ts";

const open = siteInChromium();

test("the page asks nothing of any other origin and breaks no security policy", async () => {
	for (const path of ["/", "/p/3/", "/c/blue-book/", "/404.html"]) {
		const page = await open({ path: "/404.html" });
		const origins = new Set<string>();
		const complaints: string[] = [];
		page.on("request", (request) => origins.add(new URL(request.url()).origin));
		page.on("console", (message) => complaints.push(message.text()));
		page.on("pageerror", (error) => complaints.push(error.message));
		await page.goto(new URL(path, page.url()).href);
		await page.mouse.wheel(0, 20_000);
		await page.waitForTimeout(300);
		expect([...origins]).toEqual([new URL(page.url()).origin]);
		expect(complaints).toEqual([]);
		await page.context().close();
	}
});

test("one request for the page is enough to read it", async () => {
	const page = await open({
		path: "/404.html",
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 900 },
	});
	await page.route(/\/_astro\/|favicon/, (route) => route.abort());
	await page.goto(new URL("/", page.url()).href);
	expect(await page.locator(".article-body > p").count()).toBe(7);
	expect(await page.locator(".annotation:visible").count()).toBe(28);
	expect(await page.locator(".footnotes li[id]").count()).toBe(28);
	await page.context().close();
});

test.each([0, 1500])(
	"nothing moves while the page loads, with fonts %i ms late",
	async (delay) => {
		for (const width of [360, 1280]) {
			const page = await open({
				path: "/404.html",
				viewport: { width, height: 900 },
			});
			await page.route(/\.woff2/, async (route) => {
				await new Promise((resolve) => setTimeout(resolve, delay));
				await route.continue();
			});
			await page.goto(new URL("/", page.url()).href);
			await page.waitForTimeout(delay + 500);
			const shift = await page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						new PerformanceObserver((list) =>
							resolve(
								list
									.getEntries()
									.reduce(
										(sum, entry) =>
											sum + ("value" in entry ? Number(entry.value) : 0),
										0,
									),
							),
						).observe({ type: "layout-shift", buffered: true });
						setTimeout(() => resolve(0), 300);
					}),
			);
			expect(shift).toBe(0);
			await page.context().close();
		}
	},
);
