import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInChromium, visit } from "./site.ts";

const { open, share } = siteInChromium();

/** Marks of the timeline that do not stand in the lane of their country, and what leaves the window. */
const measure = (page: Page) =>
	page.evaluate(() => {
		const centre = (element: Element | null | undefined) => {
			const { left = 0, right = 0 } = element?.getBoundingClientRect() ?? {};
			return (left + right) / 2;
		};
		const heads = [...document.querySelectorAll(".timeline thead th")];
		const marks = [...document.querySelectorAll(".timeline i")];
		const outside = [...document.querySelectorAll(".figure *")]
			.filter((element) => !element.classList.contains("sr-only"))
			.filter((element) => {
				const { left, right } = element.getBoundingClientRect();
				return left < 0 || right > document.documentElement.clientWidth;
			});
		return {
			drawings: document.querySelectorAll(".timeline table").length,
			marks: marks.length,
			beside: marks
				.filter((mark) => {
					const head = heads.find(
						({ textContent }) => textContent === mark.textContent,
					);
					return Math.abs(centre(mark) - centre(head)) > 3;
				})
				.map(({ textContent }) => textContent),
			outside: outside.map(({ className }) => className),
			scrolls: document.documentElement.scrollWidth > window.innerWidth,
		};
	});

describe.each(["site’s", "system’s"])("in the %s fonts", (fonts) => {
	const page = share({
		withoutFonts: fonts === "system’s",
		waitsForFonts: fonts === "site’s",
	});

	test.each([320, 360, 640, 768, 1280, 1920])(
		"the timeline is drawn once, each mark in the lane of its country, at %i px",
		async (width) => {
			await page().setViewportSize({ width, height: 900 });
			expect(await measure(page())).toEqual({
				drawings: 1,
				marks: 62,
				beside: [],
				outside: [],
				scrolls: false,
			});
		},
	);

	test("the source of an event is a target of 24 pixels, also where a row has several lines", async () => {
		await page().setViewportSize({ width: 390, height: 844 });
		const heights = await page()
			.locator(".event-source")
			.evaluateAll((links) =>
				links.map((link) => link.getBoundingClientRect().height),
			);
		expect(heights).toHaveLength(12);
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
	});

	test.each([
		[1280, 9_000],
		[390, 18_000],
	])("at %i px the evidence is at most %i px high", async (width, most) => {
		await page().setViewportSize({ width, height: 844 });
		const height = await page()
			.locator(".footnotes")
			.evaluate((list) => list.getBoundingClientRect().height);
		expect(height).toBeGreaterThan(most / 2);
		expect(height).toBeLessThanOrEqual(most);
	});
});

const statuses = (page: Page) =>
	page
		.locator(".claims tbody tr:visible")
		.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-status")));

/** Counts of the frozen edition’s verdicts. */
const VERDICTS = [
	["supported", 8],
	["supported-with-detail", 12],
	["differs-from-record", 3],
	["not-established", 4],
	["contested", 5],
	["judgement", 7],
] as const;

describe("without scripts", () => {
	const page = share({
		javaScriptEnabled: false,
		viewport: { width: 360, height: 900 },
	});

	test("a link to the claims of one verdict shows these alone, until the switch is used", async () => {
		const fresh = await open({ javaScriptEnabled: false });
		for (const [status, count] of VERDICTS) {
			await visit(fresh, `/#only-${status}`);
			expect(await statuses(fresh)).toEqual(Array(count).fill(status));
		}
		await fresh.locator(".claims label").first().click();
		expect(await statuses(fresh)).toHaveLength(39);
	});

	test("the claims at a glance are filtered by verdict", async () => {
		expect(await statuses(page())).toHaveLength(39);
		for (const [status, count] of VERDICTS) {
			await page().check(`.claims [value=${status}]`);
			expect(await statuses(page())).toEqual(Array(count).fill(status));
		}
		await page().check(".claims [value=all]");
		expect(await statuses(page())).toHaveLength(39);
	});

	test("a link to the folded sources of a note, or to one of what happened next, opens them", async () => {
		for (const [id, quotation] of [
			["sources-china-summits", "Mr. Kim has held four summits"],
			["fn-after--beside-trump", "I feel I have to meet face-to-face"],
		] as const) {
			const words = page().getByText(quotation).first();
			expect(await words.isVisible()).toBe(false);
			await visit(page(), `/#${id}`);
			await words.waitFor({ state: "visible" });
		}
	});

	test("on paper everything that is folded stands open", async () => {
		const fresh = await open({ javaScriptEnabled: false });
		const folded = () =>
			fresh
				.locator("details blockquote")
				.evaluateAll((quotations) =>
					quotations.filter(
						(quotation) =>
							!quotation.checkVisibility({ contentVisibilityAuto: true }),
					),
				)
				.then(({ length }) => length);
		expect(await folded()).toBe(231);
		await fresh.emulateMedia({ media: "print" });
		// What was left out of the layout is laid out with the next frame.
		await expect.poll(folded).toBe(0);
	});
});

describe("with scripts", () => {
	const page = share({ viewport: { width: 1280, height: 900 } });

	test("the claims at a glance are sorted by each head, which says so, and back to the article’s order", async () => {
		const column = (index: number) =>
			page()
				.locator(`.claims td:nth-child(${index})`)
				.evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim()));
		const order = await column(1);
		expect(order.slice(0, 3)).toEqual(["1", "2", "3"]);

		await page().getByRole("button", { name: "Verdict" }).press("Enter");
		const sorted = await column(2);
		expect([...new Set(sorted)]).toEqual([
			"Author’s judgement",
			"Contested",
			"Differs from the record",
			"Not established",
			"Supported",
			"Supported, with a detail",
		]);
		expect(sorted).toHaveLength(39);
		const heads = () =>
			page()
				.locator(".claims th")
				.evaluateAll((cells) => cells.map((cell) => cell.ariaSort));
		expect(await heads()).toEqual([null, "ascending", null, null, null]);

		await page().getByRole("button", { name: "Note" }).click();
		expect(await column(1)).toEqual(order);
		await page().getByRole("button", { name: "Note" }).click();
		expect(await column(1)).toEqual([...order].reverse());
		expect(await heads()).toEqual(["descending", null, null, null, null]);
	});

	test("a link to the claims of one verdict sets the switch, which a note opened from the table leaves alone", async () => {
		await visit(page(), "/#only-contested");
		expect(await statuses(page())).toEqual(Array(5).fill("contested"));
		await page().locator(".claims a[href='#fn-course-correction']").click();
		await page().waitForURL(/#fn-course-correction$/);
		expect(await statuses(page())).toEqual(Array(5).fill("contested"));
		await visit(page(), "/#only-supported");
		expect(await statuses(page())).toEqual(Array(8).fill("supported"));
	});

	test("with forced colours marks take the system’s", async () => {
		await page().emulateMedia({ forcedColors: "active" });
		const colours = await page().evaluate(() => {
			const probe = document.createElement("i");
			document.body.append(probe);
			probe.style.cssText = "forced-color-adjust:none;color:CanvasText";
			const mark = document.querySelector(".timeline i");
			return [
				mark && getComputedStyle(mark).borderTopColor,
				getComputedStyle(probe).color,
			];
		});
		expect(colours[0]).toBe(colours[1]);
		await page().emulateMedia({ forcedColors: "none" });
	});
});

test("one long word in a title or a quotation widens no page", async () => {
	const page = await open({ viewport: { width: 320, height: 800 } });
	for (const path of ["/", "/c/trump-call/"]) {
		await visit(page, path);
		await page.evaluate(() => {
			const long = "unbroken_".repeat(12);
			for (const place of document.querySelectorAll(
				".source, blockquote p, .after-notes p, .digest, .note-digest",
			))
				place.append(long);
			for (const details of document.querySelectorAll("details"))
				details.open = true;
		});
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth),
		).toBeLessThanOrEqual(320);
	}
});
