import { describe, expect, test } from "vitest";
import { siteInChromium, visit } from "./site.ts";

const { open, share } = siteInChromium();
const HEIGHT = 800;
/** Scrolling that is at its end as soon as it begins, in a window of this size. */
const STILL = {
	reducedMotion: "reduce",
	viewport: { width: 1280, height: HEIGHT },
} as const;

/** Where a target is, and whether anything lies over the beginning of its words. Runs in the page. */
function seen(id: string) {
	const target = document.getElementById(id);
	const words = document.createRange();
	if (target) words.selectNodeContents(target);
	const [first] = words.getClientRects();
	const { top, bottom } = words.getBoundingClientRect();
	const above =
		first &&
		document.elementFromPoint(
			first.left + first.width / 2,
			first.top + first.height / 2,
		);
	const style = target && getComputedStyle(target);
	return {
		top,
		bottom,
		uncovered: Boolean(target && above && target.contains(above)),
		bar: target && getComputedStyle(target, "::before").borderInlineStartWidth,
		line: style?.textDecorationLine,
		thickness: style?.textDecorationThickness,
	};
}

describe("by an address", () => {
	const page = share(STILL);

	test.each([360, 1280])(
		"at %i px every paragraph and every claim comes into view whole or from its beginning, under nothing, and marked",
		async (width) => {
			await page().setViewportSize({ width, height: HEIGHT });
			const ids = await page()
				.locator(".article-body > p[id], .claim")
				.evaluateAll((all) => all.map(({ id }) => id));
			expect(ids).toHaveLength(7 + 39);
			for (const id of ids) {
				await visit(page(), `/#${id}`);
				const { top, bottom, uncovered, ...mark } = await page().evaluate(
					seen,
					id,
				);
				expect(top, id).toBeGreaterThanOrEqual(0);
				expect(top, id).toBeLessThan(HEIGHT / 2);
				if (bottom - top <= 0.7 * HEIGHT)
					expect(bottom, id).toBeLessThanOrEqual(HEIGHT);
				expect(uncovered, id).toBe(true);
				if (id.startsWith("c-")) expect(mark.thickness, id).toBe("3px");
				else expect(mark.bar, id).toBe("4px");
			}
		},
	);

	test("and back, and by a reload, a reader is at the paragraph again", async () => {
		await page().locator("#p3 .pilcrow").click();
		await page().waitForURL(/#p3$/);
		const there = await page().evaluate(() => scrollY);
		await page().keyboard.press("Escape");
		await page().locator("#p5 .pilcrow").click();
		await page().waitForURL(/#p5$/);
		await page().goBack();
		await page().waitForURL(/#p3$/);
		await expect
			.poll(async () =>
				Math.abs((await page().evaluate(() => scrollY)) - there),
			)
			.toBeLessThan(HEIGHT / 2);
		await page().reload();
		const { bar, top } = await page().evaluate(seen, "p3");
		expect(bar).toBe("4px");
		expect(top).toBeLessThan(HEIGHT);
	});
});

test("who arrives sees where, also in another theme and with the marks hidden", async () => {
	const page = await open({ path: "/#p3", ...STILL });
	await page.getByText("Dark", { exact: true }).click();
	await page.getByLabel("Show the notes’ marks").uncheck();
	expect(new URL(page.url()).hash).toBe("#p3");
	expect((await page.evaluate(seen, "p3")).bar).toBe("4px");

	await visit(page, "/#p4");
	const { bar, top } = await page.evaluate(seen, "p4");
	expect(bar).toBe("4px");
	expect(top).toBeLessThan(HEIGHT);

	await visit(page, "/#c-china-summits");
	const target = await page.evaluate(seen, "c-china-summits");
	expect([target.line, target.thickness]).toEqual(["underline", "3px"]);
	const other = await page.evaluate(seen, "c-russia-summit");
	expect(other.line).toBe("none");
});

test("who arrives is there at once, and smooth movement is for links within the page", async () => {
	const page = await open({ path: "/404.html", viewport: STILL.viewport });
	await page.addInitScript(() => {
		globalThis.places = [];
		addEventListener("scroll", () => globalThis.places.push(scrollY));
	});
	await visit(page, "/#p5");
	await page.waitForTimeout(1000);
	const places = await page.evaluate(() => globalThis.places);
	expect(new Set(places).size).toBe(1);
	await page.locator("#contents a >> nth=0").evaluate((link) => {
		if (link instanceof HTMLElement) link.focus({ preventScroll: true });
	});
	expect(
		await page.evaluate(
			() => getComputedStyle(document.documentElement).scrollBehavior,
		),
	).toBe("smooth");
});

declare global {
	/** Where the page has been scrolled to so far. */
	var places: number[];
}
