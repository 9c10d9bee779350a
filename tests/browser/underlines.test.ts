import { describe, expect, test } from "vitest";
import { LINES } from "./lines.ts";
import { siteInChromium } from "./site.ts";

const { share } = siteInChromium();

/** Relative luminance and contrast, WCAG 2.2. */
const luminance = (colour: string): number => {
	const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? [])
		.map(Number)
		.map((value) => value / 255)
		.map((value) =>
			value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
		);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort(
		(a, b) => a - b,
	);
	return (light + 0.05) / (dark + 0.05);
};

const GLOW = { light: "rgb(243, 227, 180)", dark: "rgb(67, 55, 26)" };

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
	const page = share({
		colorScheme,
		viewport: { width: 1280, height: 900 },
		javaScriptEnabled: false,
	});

	test("only words of which there is something to learn are underlined, by verdict, at 3 to 1 or more", async () => {
		const { claims, paper } = await page().evaluate(() => ({
			paper: getComputedStyle(document.documentElement).backgroundColor,
			claims: [...document.querySelectorAll<HTMLElement>(".claim")].map(
				(claim) => {
					const style = getComputedStyle(claim);
					return {
						status: claim.dataset.status ?? "",
						line:
							style.textDecorationLine === "none"
								? "none"
								: style.textDecorationStyle,
						colour: style.textDecorationColor,
					};
				},
			),
		}));
		const lines = Object.fromEntries(
			claims.map(({ status, line }) => [status, line]),
		);
		expect(lines).toEqual(LINES);
		for (const { line, colour, status } of claims)
			if (line !== "none")
				expect(contrast(colour, paper), status).toBeGreaterThanOrEqual(3);
	});

	test("lit words and the quiet words of a lit annotation keep 4.5 to 1", async () => {
		await page().focus("#fnref-first-visible");
		const { ground, inks } = await page().evaluate(() => {
			const note = document.getElementById("note-first-visible");
			const colourOf = (element: Element | null | undefined) =>
				element ? getComputedStyle(element).color : "";
			return {
				ground: note ? getComputedStyle(note).backgroundColor : "",
				inks: [
					colourOf(document.getElementById("c-first-visible")),
					colourOf(note?.querySelector(".status-words")),
					colourOf(note?.querySelector("b")),
					colourOf(note?.querySelector(".digest")),
				],
			};
		});
		expect(ground).toBe(GLOW[colorScheme]);
		for (const ink of inks)
			expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
	});
});

describe("in forced colours", () => {
	const page = share({
		forcedColors: "active",
		colorScheme: "dark",
		viewport: { width: 1280, height: 900 },
	});

	test("every mark has the colour of the words beside it, also with a theme chosen", async () => {
		await page().getByText("Light", { exact: true }).click();
		const fills = await page()
			.locator(".legend .status-mark")
			.evaluateAll((marks) =>
				marks.map((mark) => [
					getComputedStyle(mark).fill,
					getComputedStyle(mark.parentElement ?? mark).color,
				]),
			);
		expect(fills).toHaveLength(6);
		for (const [fill, ink] of fills) expect(fill).toBe(ink);
	});
});
