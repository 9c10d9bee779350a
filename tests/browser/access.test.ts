import { describe, expect, test } from "vitest";
import { axeFinds } from "./axe.ts";
import { siteInChromium, visit } from "./site.ts";

const { share } = siteInChromium();

describe("axe finds nothing", () => {
	const page = share({ path: "/404.html", bypassCSP: true });

	test.each([
		"/404.html",
		"/p/3/",
		"/c/blue-book-removal/",
		"/c/china-summits/",
		"/",
	])("on %s, at three widths, light or dark", async (path) => {
		await visit(page(), path);
		expect(
			await axeFinds(page(), [
				[1280, "light", "everything"],
				[1280, "dark", "contrast"],
				[768, "light", "everything"],
				[360, "light", "everything"],
				[360, "dark", "contrast"],
			]),
		).toEqual([]);
	});

	// A sheet over the text on a narrow screen, with colours of its own.
	test("in an open note, at three widths, light or dark", async () => {
		await visit(page(), "/#fn-blue-book-removal");
		expect(
			await axeFinds(
				page(),
				[
					[1280, "light", "everything"],
					[1280, "dark", "contrast"],
					[768, "light", "everything"],
					[360, "light", "everything"],
					[360, "dark", "contrast"],
				],
				"#fn-blue-book-removal",
			),
		).toEqual([]);
	});
});

describe("the page", () => {
	const page = share({ viewport: { width: 1280, height: 900 } });

	test("has the reading order as its tab order", async () => {
		const { stops, first, beyond, forced } = await page().evaluate(() => {
			const stops = [
				...document.querySelectorAll("a[href], input, summary, button"),
			].filter(
				(element) =>
					element.checkVisibility() &&
					!element.matches("input[type=radio]:not(:checked)"),
			);
			const inArticle = stops.findLastIndex((stop) =>
				stop.closest("article-text"),
			);
			Object.assign(globalThis, { reached: [], last: stops[inArticle] });
			document.addEventListener("focusin", ({ target }) => {
				if (target instanceof Element)
					globalThis.reached.push(stops.indexOf(target));
			});
			return {
				stops: stops.length,
				first: stops.findIndex((stop) => stop.closest("article-text")),
				beyond: inArticle,
				forced: [...document.querySelectorAll("[tabindex]")].filter(
					(element) => element instanceof HTMLElement && element.tabIndex > 0,
				).length,
			};
		});
		expect(stops).toBeGreaterThan(200);
		// Only a forced order could differ from the page’s own where nobody looks.
		expect(forced).toBe(0);
		const press = async (count: number) => {
			for (let pressed = 0; pressed < count; pressed++)
				await page().keyboard.press("Tab");
		};
		await press(first + 20);
		await page().evaluate(() => globalThis.last.focus());
		await press(20);
		const from = (start: number, count: number) =>
			Array.from({ length: count }, (_, index) => start + index);
		expect(await page().evaluate(() => globalThis.reached)).toEqual([
			...from(0, first + 20),
			...from(beyond, 21),
		]);
	});

	test("has for links with one name one place", async () => {
		const links = await page().evaluate(() =>
			[...document.querySelectorAll("a[href]")].map((link) => ({
				name: (link.getAttribute("aria-label") ?? link.textContent ?? "")
					.replace(/\s+/g, " ")
					.trim(),
				href: link.getAttribute("href") ?? "",
			})),
		);
		const places = new Map<string, Set<string>>();
		for (const { name, href } of links)
			places.set(name, (places.get(name) ?? new Set()).add(href));
		expect(links.filter(({ name }) => name === "")).toEqual([]);
		expect(
			[...places].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name),
		).toEqual([]);
	});

	test.each([360, 1280])(
		"has paragraph numbers that are targets of at least 24 by 24 pixels, at %i px",
		async (width) => {
			await page().setViewportSize({ width, height: 900 });
			const sizes = await page()
				.locator(".pilcrow")
				.evaluateAll((links) =>
					links.map((link) => {
						const { width, height } = link.getBoundingClientRect();
						return { width, height };
					}),
				);
			expect(sizes).toHaveLength(6);
			expect(
				sizes.filter(({ width, height }) => width < 24 || height < 24),
			).toEqual([]);
		},
	);

	test.each(["/", "/#fn-human-rights-resolution"])(
		"at 320 px has nothing to be scrolled sideways, on %s",
		async (path) => {
			await page().setViewportSize({ width: 320, height: 600 });
			await visit(page(), path);
			expect(
				await page().evaluate(() => document.documentElement.scrollWidth),
			).toBeLessThanOrEqual(320);
		},
	);

	test("in forced colours tells status and targets apart", async () => {
		await page().setViewportSize({ width: 1280, height: 900 });
		await page().emulateMedia({ forcedColors: "active" });
		await visit(page(), "/#p2");
		const shapes = await page()
			.locator(".legend use")
			.evaluateAll((all) => all.map((use) => use.getAttribute("href")));
		expect(shapes).toEqual([
			"#mark-supported",
			"#mark-supported-with-detail",
			"#mark-differs-from-record",
			"#mark-not-established",
			"#mark-contested",
			"#mark-judgement",
		]);
		const bar = await page()
			.locator("#p2")
			.evaluate(
				(element) =>
					getComputedStyle(element, "::before").borderInlineStartStyle,
			);
		expect(bar).toBe("solid");
	});
});

declare global {
	/** The places, in the order of the page, of what has had the focus. */
	var reached: number[];
	/** The last of the article that can have it. */
	var last: HTMLElement;
}
