import { describe, expect, test } from "vitest";
import { siteInChromium } from "./site.ts";

const open = siteInChromium();

/** What is measured of one annotation, in CSS pixels of the page. */
interface Placed {
	id: string;
	top: number;
	bottom: number;
	left: number;
	right: number;
	/** Distance of its top from the top of its claim. */
	drift: number;
}

/** Measures every visible annotation, its claim, and the box they belong to. Runs in the page. */
function measure(): {
	box: Omit<Placed, "id" | "drift">;
	placed: Placed[];
	wide: boolean;
} {
	const edges = (element: Element) => {
		const { top, bottom, left, right } = element.getBoundingClientRect();
		return { top, bottom, left, right };
	};
	const box = document.querySelector(".article-body");
	if (!box) throw new Error("There is no article.");
	const placed = [...document.querySelectorAll("[data-annotation]")]
		.filter((annotation) => annotation.checkVisibility())
		.map((annotation) => {
			const id = annotation.getAttribute("data-annotation") ?? "";
			const claim = document.getElementById(`c-${id}`);
			const top = annotation.getBoundingClientRect().top;
			return {
				id,
				...edges(annotation),
				drift: top - (claim?.getBoundingClientRect().top ?? Number.NaN),
			};
		});
	return {
		box: edges(box),
		placed,
		wide: document.documentElement.scrollWidth > window.innerWidth,
	};
}

const overlaps = (placed: Placed[]): string[] =>
	placed.flatMap((a, index) =>
		placed
			.slice(index + 1)
			.filter(
				(b) =>
					a.top < b.bottom &&
					b.top < a.bottom &&
					a.left < b.right &&
					b.left < a.right,
			)
			.map((b) => `${a.id} meets ${b.id}`),
	);

const strays = (
	placed: Placed[],
	box: Omit<Placed, "id" | "drift">,
): string[] =>
	placed
		.filter(
			(a) =>
				a.top < box.top ||
				a.bottom > box.bottom ||
				a.left < box.left ||
				a.right > box.right,
		)
		.map(({ id }) => id);

const WIDTHS = [360, 768, 1024, 1280, 1920, 2560];

describe.each([true, false])("with scripts %s", (javaScriptEnabled) => {
	describe.each([100, 150])("at %i %% text", (textSize) => {
		test.each(WIDTHS)(
			"the annotations keep apart and in the box at %i px",
			async (width) => {
				const page = await open({
					javaScriptEnabled,
					viewport: { width, height: 900 },
					...(textSize !== 100 && { textSize }),
				});
				const { box, placed, wide } = await page.evaluate(measure);
				const sidebar = textSize === 100 ? width >= 1024 : width >= 1920;
				expect(placed).toHaveLength(sidebar ? 28 : 0);
				expect(overlaps(placed)).toEqual([]);
				expect(strays(placed, box)).toEqual([]);
				expect(placed.filter(({ drift }) => Math.abs(drift) > 240)).toEqual([]);
				expect(wide).toBe(false);
				await page.context().close();
			},
		);
	});
});

test("in a browser without anchors the digests stand under their paragraph", async () => {
	const page = await open({
		withoutAnchors: true,
		viewport: { width: 1280, height: 900 },
	});
	const { box, placed } = await page.evaluate(measure);
	expect(placed).toHaveLength(28);
	expect(overlaps(placed)).toEqual([]);
	expect(strays(placed, box)).toEqual([]);
	const under = await page.evaluate(() =>
		[...document.querySelectorAll(".annotations")].every(
			(list) =>
				list.getBoundingClientRect().top >=
				(list.previousElementSibling?.getBoundingClientRect().bottom ??
					Number.POSITIVE_INFINITY) -
					8,
		),
	);
	expect(under).toBe(true);
	await page.context().close();
});

test("no digest takes more than three lines where there is a sidebar", async () => {
	for (const width of [1024, 1280, 1920, 2560]) {
		const page = await open({
			viewport: { width, height: 900 },
			waitsForFonts: true,
		});
		const lines = await page.evaluate(() =>
			[...document.querySelectorAll(".digest")].map((digest) =>
				Math.round(
					digest.getBoundingClientRect().height /
						Number.parseFloat(getComputedStyle(digest).lineHeight),
				),
			),
		);
		expect(Math.max(...lines)).toBeLessThanOrEqual(3);
		await page.context().close();
	}
});

test("pointing at a claim lights its annotation, and the other way round", async () => {
	const page = await open({
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 900 },
	});
	const outline = (selector: string) =>
		page
			.locator(selector)
			.evaluate((element) => getComputedStyle(element).outlineStyle);
	const thickness = (selector: string) =>
		page
			.locator(selector)
			.evaluate((element) => getComputedStyle(element).textDecorationThickness);

	expect(await outline("[data-annotation=trump-call]")).toBe("none");
	await page.hover("#c-trump-call");
	expect(await outline("[data-annotation=trump-call]")).toBe("solid");
	expect(await outline("[data-annotation=reset]")).toBe("none");

	await page.mouse.move(0, 0);
	await page.focus("#fnref-trump-call");
	expect(await outline("[data-annotation=trump-call]")).toBe("solid");

	expect(await thickness("#c-gestures")).toBe("1px");
	await page.focus("[data-annotation=gestures] a");
	expect(await thickness("#c-gestures")).toBe("3px");
	await page.context().close();
});

test("with an annotation's height of three lines everywhere nothing overlaps either", async () => {
	const page = await open({ viewport: { width: 1024, height: 900 } });
	await page.evaluate(() => {
		for (const digest of document.querySelectorAll(".digest")) {
			digest.textContent =
				"Three lines of the margin’s width are what a digest may take at most, and here every one of them takes that.";
		}
	});
	const { placed } = await page.evaluate(measure);
	expect(overlaps(placed)).toEqual([]);
	await page.context().close();
});

test("a full line of the text holds 60 to 68 characters", async () => {
	for (const width of [1024, 1280, 1920, 2560]) {
		const page = await open({
			viewport: { width, height: 900 },
			waitsForFonts: true,
		});
		const lines = await page.evaluate(() => {
			const paragraph = document.getElementById("p3");
			const walker = document.createTreeWalker(
				paragraph ?? document.body,
				NodeFilter.SHOW_TEXT,
			);
			const counts = new Map<number, number>();
			const range = document.createRange();
			while (walker.nextNode()) {
				const node = walker.currentNode;
				if (node.parentElement?.closest("[data-editorial]")) continue;
				for (let at = 0; at < (node.textContent ?? "").length; at++) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const line = Math.round(range.getBoundingClientRect().bottom / 8);
					counts.set(line, (counts.get(line) ?? 0) + 1);
				}
			}
			return [...counts.values()];
		});
		const full = lines.slice(0, -1);
		const mean = full.reduce((sum, count) => sum + count, 0) / full.length;
		expect(mean).toBeGreaterThanOrEqual(60);
		expect(mean).toBeLessThanOrEqual(68);
		await page.context().close();
	}
});
