import { expect, test } from "vitest";
import {
	annotations,
	covered,
	overlaps,
	strays,
} from "../browser/annotations.ts";
import { LINES } from "../browser/lines.ts";
import { DESK, PHONE, type Visit } from "./visit.ts";

/** In the article; the one in the standfirst stands above it. */
const NOTES = 38;

/** The line under the words of every verdict. Runs in the page. */
const lines = () =>
	Object.fromEntries(
		[...document.querySelectorAll<HTMLElement>(".claim")].map((claim) => {
			const { textDecorationLine, textDecorationStyle } =
				getComputedStyle(claim);
			return [
				claim.dataset.status,
				textDecorationLine === "none" ? "none" : textDecorationStyle,
			];
		}),
	);

/** Faces of the site’s own that have arrived. Runs in the page. */
async function arrivedFaces(): Promise<string[]> {
	await document.fonts.ready;
	return [...document.fonts]
		.filter(({ status }) => status === "loaded")
		.map(
			({ family, style, weight }) =>
				`${family.replaceAll('"', "")} ${style} ${weight}`,
		)
		.filter((face) => !face.includes("Fallback"))
		.sort();
}

/** Where things stand, what marks them, and in which letters. */
export function layout(visit: Visit) {
	test.each([1024, 1280, 1440, 1920])(
		"no annotation lies over another or over the text, each is beside the article, and nothing is scrolled sideways, at %i px",
		async (width) => {
			const page = await visit("/", [width, 900]);
			const { box, placed, wide } = await page.evaluate(annotations, null);
			expect(placed).toHaveLength(NOTES);
			expect(overlaps(placed)).toEqual([]);
			expect(strays(placed, box)).toEqual([]);
			expect(await page.evaluate(covered, null)).toEqual([]);
			expect(wide).toBe(false);
		},
	);

	test.each([DESK, PHONE])(
		"words of which there is something to learn are underlined by verdict, at %i × %i px",
		async (...size) => {
			const page = await visit("/", size);
			expect(await page.evaluate(lines, null)).toEqual(LINES);
		},
	);

	test("on a page of its own, the words of a claim are underlined", async () => {
		const page = await visit("/c/china-summits/", DESK);
		const line = await page.evaluate(() => {
			const words = document.querySelector(".passage-words mark");
			return words && getComputedStyle(words).textDecorationLine;
		}, null);
		expect(line).toBe("underline");
	});

	test("the site’s own letters arrive", async () => {
		const page = await visit("/", DESK);
		expect(await page.evaluate(arrivedFaces, null)).toEqual([
			"Annotated Sans normal 600",
			"Annotated Sans normal normal",
			"Annotated Serif Display normal normal",
			"Annotated Serif italic normal",
			"Annotated Serif normal normal",
		]);
	});
}
