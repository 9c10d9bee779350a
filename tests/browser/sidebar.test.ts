import { describe, expect, test } from "vitest";
import { annotations, overlaps, strays } from "./annotations.ts";
import { setTextSize, siteInChromium } from "./site.ts";

const { share } = siteInChromium();
const HEIGHT = 900;

describe.each([true, false])("with scripts %s", (javaScriptEnabled) => {
	const page = share({ javaScriptEnabled });

	test.each(
		[100, 150].flatMap((textSize) =>
			[360, 768, 1024, 1280, 1920, 2560].map((width) => [textSize, width]),
		),
	)(
		"the annotations keep apart and in the box with text of %i per cent at %i px",
		async (textSize, width) => {
			await page().setViewportSize({ width, height: HEIGHT });
			await setTextSize(page(), textSize);
			const { box, placed, wide } = await page().evaluate(annotations);
			const sidebar = textSize === 100 ? width >= 1024 : width >= 1920;
			expect(placed).toHaveLength(sidebar ? 28 : 0);
			expect(overlaps(placed)).toEqual([]);
			expect(strays(placed, box)).toEqual([]);
			expect(placed.filter(({ drift }) => Math.abs(drift) > 240)).toEqual([]);
			expect(wide).toBe(false);
		},
	);
});

describe("in a browser without anchors", () => {
	const page = share({
		withoutAnchors: true,
		viewport: { width: 1280, height: HEIGHT },
	});

	test("the digests stand under their paragraph", async () => {
		const { box, placed } = await page().evaluate(annotations);
		expect(placed).toHaveLength(28);
		expect(overlaps(placed)).toEqual([]);
		expect(strays(placed, box)).toEqual([]);
		const under = await page().evaluate(() =>
			[...document.querySelectorAll(".annotations")].every(
				(list) =>
					list.getBoundingClientRect().top >=
					(list.previousElementSibling?.getBoundingClientRect().bottom ??
						Number.POSITIVE_INFINITY) -
						8,
			),
		);
		expect(under).toBe(true);
	});
});

describe("in the site’s own fonts", () => {
	const page = share({ waitsForFonts: true });

	test.each([1024, 1280, 1920, 2560])(
		"at %i px no digest takes more than three lines, and a full line of the text holds 60 to 68 characters",
		async (width) => {
			await page().setViewportSize({ width, height: HEIGHT });
			const heights = await page()
				.locator(".digest")
				.evaluateAll((digests) =>
					digests.map((digest) =>
						Math.round(
							digest.getBoundingClientRect().height /
								Number.parseFloat(getComputedStyle(digest).lineHeight),
						),
					),
				);
			expect(Math.max(...heights)).toBeLessThanOrEqual(3);
			const full = (await page().evaluate(charactersOfLines)).slice(0, -1);
			const mean = full.reduce((sum, count) => sum + count, 0) / full.length;
			expect(mean).toBeGreaterThanOrEqual(60);
			expect(mean).toBeLessThanOrEqual(68);
		},
	);
});

/** How many characters each line of a paragraph holds. Runs in the page. */
function charactersOfLines(): number[] {
	const paragraph = document.getElementById("p3") ?? document.body;
	const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
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
}

describe("the margin", () => {
	const page = share({
		javaScriptEnabled: false,
		viewport: { width: 1280, height: HEIGHT },
	});

	test("lights an annotation when its claim is pointed at, and the other way round", async () => {
		const outline = (selector: string) =>
			page()
				.locator(selector)
				.evaluate((element) => getComputedStyle(element).outlineStyle);
		const thickness = (selector: string) =>
			page()
				.locator(selector)
				.evaluate(
					(element) => getComputedStyle(element).textDecorationThickness,
				);

		expect(await outline("[data-annotation=trump-call]")).toBe("none");
		await page().hover("#c-trump-call");
		expect(await outline("[data-annotation=trump-call]")).toBe("solid");
		expect(await outline("[data-annotation=reset]")).toBe("none");

		await page().mouse.move(0, 0);
		await page().focus("#fnref-trump-call");
		expect(await outline("[data-annotation=trump-call]")).toBe("solid");

		expect(await thickness("#c-gestures")).toBe("1px");
		await page().focus("[data-annotation=gestures] a");
		expect(await thickness("#c-gestures")).toBe("3px");
	});

	test("has room for three lines at every claim", async () => {
		await page().setViewportSize({ width: 1024, height: HEIGHT });
		await page().evaluate(() => {
			for (const digest of document.querySelectorAll(".digest"))
				digest.textContent =
					"Three lines of the margin’s width are what a digest may take at most, and here every one of them takes that.";
		});
		const { placed } = await page().evaluate(annotations);
		expect(placed).toHaveLength(28);
		expect(overlaps(placed)).toEqual([]);
	});
});
