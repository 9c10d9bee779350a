import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInChromium } from "./site.ts";

const { share } = siteInChromium();

/** What is measured of the visible drawings, in CSS pixels of the page. */
interface Measured {
	drawings: number;
	marks: number;
	/** Labels whose boxes meet, by their words. */
	meeting: string[];
	/** Words that leave the window. */
	outside: string[];
	smallest: number;
	scrolls: boolean;
}

const measure = (page: Page): Promise<Measured> =>
	page.evaluate(() => {
		const drawings = [...document.querySelectorAll(".figure svg")].filter(
			(drawing) => drawing.checkVisibility(),
		);
		const texts = drawings.flatMap((drawing) => [
			...drawing.querySelectorAll("text:not([transform])"),
		]);
		const boxes = texts.map((text) => {
			const { left, right, top, bottom } = text.getBoundingClientRect();
			// A line’s box is higher than its letters by the descent of accents nobody has here.
			const air = (bottom - top) * 0.15;
			return {
				words: text.textContent,
				left,
				right,
				top: top + air,
				bottom: bottom - air,
			};
		});
		return {
			drawings: drawings.length,
			marks: drawings.flatMap((drawing) => [...drawing.querySelectorAll("a")])
				.length,
			meeting: boxes.flatMap((a, index) =>
				boxes
					.slice(index + 1)
					.filter(
						(b) =>
							a.left < b.right &&
							b.left < a.right &&
							a.top < b.bottom &&
							b.top < a.bottom,
					)
					.map((b) => `${a.words} meets ${b.words}`),
			),
			outside: boxes
				.filter(
					({ left, right }) =>
						left < 0 || right > document.documentElement.clientWidth,
				)
				.map(({ words }) => words),
			smallest: Math.min(
				...texts.map(
					(text) =>
						Number.parseFloat(getComputedStyle(text).fontSize) *
						((text as SVGTextElement).getScreenCTM()?.a ?? 0),
				),
			),
			scrolls: document.documentElement.scrollWidth > window.innerWidth,
		};
	});

describe.each(["site’s", "system’s"])("in the %s fonts", (fonts) => {
	const page = share({
		withoutFonts: fonts === "system’s",
		waitsForFonts: fonts === "site’s",
	});

	test.each([320, 360, 640, 768, 1280, 1920])(
		"each figure is drawn once, and no label meets another or leaves the page, at %i px",
		async (width) => {
			await page().setViewportSize({ width, height: 900 });
			const found = await measure(page());
			expect(found).toMatchObject({
				drawings: 2,
				marks: 37,
				meeting: [],
				outside: [],
				scrolls: false,
			});
			// Type of 12 in a drawing of 280, on a screen that leaves 265 beside its scroll bar.
			expect(found.smallest).toBeGreaterThanOrEqual(11);
		},
	);
});

const statuses = (page: Page) =>
	page
		.locator(".claims tbody tr:visible")
		.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-status")));

describe("without scripts", () => {
	const page = share({
		javaScriptEnabled: false,
		viewport: { width: 360, height: 900 },
	});

	test("the claims at a glance are filtered by status", async () => {
		expect(await statuses(page())).toHaveLength(28);
		for (const [status, count] of [
			["supported", 11],
			["supported-with-detail", 7],
			["differs-from-record", 3],
			["judgement", 7],
		] as const) {
			await page().check(`.claims [value=${status}]`);
			expect(await statuses(page())).toEqual(Array(count).fill(status));
		}
		await page().check(".claims input >> nth=0");
		expect(await statuses(page())).toHaveLength(28);
	});

	test("on paper every table stands open", async () => {
		const open = () =>
			page()
				.locator(".figure table")
				.evaluateAll((tables) =>
					tables.map((table) =>
						table.checkVisibility({ contentVisibilityAuto: true }),
					),
				);
		expect(await open()).toEqual([false, false]);
		await page().emulateMedia({ media: "print" });
		// What was left out of the layout is laid out with the next frame.
		await expect.poll(open).toEqual([true, true]);
	});
});

describe("with scripts", () => {
	const page = share({ viewport: { width: 1280, height: 900 } });

	test("a mark opens its note, and Escape closes it", async () => {
		const mark = page().locator(".figure a[href='#fn-russia-summit']:visible");
		await mark.first().focus();
		await page().keyboard.press("Enter");
		await page().waitForURL(/#fn-russia-summit$/);
		expect(await page().locator("#fn-russia-summit").isVisible()).toBe(true);
		await page().keyboard.press("Escape");
		await page().waitForURL(/#fnref-russia-summit$/);
	});

	test("the claims at a glance are sorted by each head, which says so, and back to the article’s order", async () => {
		const column = (index: number) =>
			page()
				.locator(`.claims td:nth-child(${index})`)
				.evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim()));
		const order = await column(5);
		expect(order.slice(0, 3)).toEqual(["Note 1", "Note 2", "Note 3"]);

		await page().getByRole("button", { name: "Status" }).press("Enter");
		const sorted = await column(3);
		expect([...new Set(sorted)]).toEqual([
			"Author’s judgement",
			"Differs from the record",
			"Supported",
			"Supported, with a detail",
		]);
		expect(sorted).toHaveLength(28);
		const heads = () =>
			page()
				.locator(".claims th")
				.evaluateAll((cells) => cells.map((cell) => cell.ariaSort));
		expect(await heads()).toEqual([null, null, "ascending", null, null]);

		await page().getByRole("button", { name: "Note" }).click();
		expect(await column(5)).toEqual(order);
		await page().getByRole("button", { name: "Note" }).click();
		expect(await column(5)).toEqual([...order].reverse());
		expect(await heads()).toEqual([null, null, null, null, "descending"]);
	});

	test("with forced colours marks and lanes take the system’s", async () => {
		await page().emulateMedia({ forcedColors: "active" });
		const colours = await page().evaluate(() => {
			const probe = document.createElement("i");
			document.body.append(probe);
			const system = (name: string) => {
				probe.style.cssText = `forced-color-adjust:none;color:${name}`;
				return getComputedStyle(probe).color;
			};
			const of = (selector: string, property: "fill" | "stroke") => {
				const element = document.querySelector(
					`.figure svg:first-of-type ${selector}`,
				);
				return element ? getComputedStyle(element)[property] : "";
			};
			return {
				dots: [of("a .dots", "stroke"), system("LinkText")],
				diamond: [of("a .diamond", "fill"), system("CanvasText")],
				lanes: [of("path", "stroke"), system("GrayText")],
			};
		});
		for (const [seen, wanted] of Object.values(colours))
			expect(seen).toBe(wanted);
	});
});
