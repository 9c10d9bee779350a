import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { frozenEdition } from "../frozen-edition.ts";
import type { Engine } from "./engine.ts";
import { clickOn, DESK, type SitePage, untilAt, type Visit } from "./visit.ts";

const { chronicle, claims, sources } = frozenEdition();

/** What is on a printed page: its words without blanks, and how many shapes are painted. */
interface Sheet {
	words: string;
	shapes: number;
}

/** Words without blanks, and without ligatures: Firefox prints these as shapes that stand for no characters. */
const close = (text: string) =>
	text
		.replaceAll(/[\s\u00ad]/g, "")
		.replaceAll(/\ufffd|ff|ft|fi|fj|fl|tt|Th/g, "");

/** The pages of a printed file. */
async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
	const document = await getDocument({
		data: new Uint8Array(pdf),
		verbosity: 0,
	}).promise;
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, index) => {
			const page = await document.getPage(index + 1);
			const { items } = await page.getTextContent();
			const { fnArray } = await page.getOperatorList();
			return {
				words: close(
					items.map((item) => ("str" in item ? item.str : "")).join(""),
				),
				shapes: fnArray.filter((operator) => operator === OPS.constructPath)
					.length,
			};
		}),
	);
}

/** A page on which a reader has done all that may not reach paper. */
async function used(visit: Visit): Promise<SitePage> {
	const page = await visit("/#c-china-summits", DESK);
	await clickOn(page, ".claims label:has([value=contested])");
	await clickOn(page, "#p2 .pilcrow");
	await expect
		.poll(() =>
			page.evaluate(() => document.querySelector(".share") !== null, null),
		)
		.toBe(true);
	await untilAt(page, "#p2");
	return page;
}

/** Lets the page look as on paper, whatever its browser can print. Runs in the page. */
function asOnPaper(): void {
	const visit = (rules: CSSRuleList) => {
		for (const rule of rules) {
			if (rule instanceof CSSMediaRule) {
				const { mediaText } = rule.media;
				if (mediaText === "print") rule.media.mediaText = "all";
				if (mediaText === "screen") rule.media.mediaText = "not all";
			}
			if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
		}
	};
	for (const sheet of document.styleSheets) visit(sheet.cssRules);
}

/** What a reader has done to the screen, as far as it is to be seen. Runs in the page. */
function traces() {
	const shown = (selector: string) =>
		[...document.querySelectorAll(selector)]
			.filter((element) => element.checkVisibility())
			.map((element) => element.outerHTML.slice(0, 60));
	const style = (selector: string) => {
		const element = document.querySelector(selector);
		if (!element) throw new Error(`There is no ${selector}.`);
		return getComputedStyle(element);
	};
	return {
		rows: shown(".claims tbody tr").length,
		panels: shown(".share"),
		controls: shown(
			".switches, .offers, .fold-line, .close, .note-ways, [data-footnote-backref], button:not(th > button)",
		),
		uncounted: style(".meetings li .status-mark").display,
		target: style("#p2").backgroundColor,
		line: style("#c-china-summits").textDecorationThickness,
		dotted: style("#c-russia-summit").textDecorationLine,
	};
}

/** What reaches paper. */
export function print(visit: Visit, { cannot }: Engine) {
	test("a filter, a panel, a target and controls do not reach paper, as the style sheet has it", async () => {
		const page = await used(visit);
		await page.evaluate(asOnPaper, null);
		expect(await page.evaluate(traces, null)).toEqual({
			rows: 39,
			panels: [],
			controls: [],
			uncounted: "inline-block",
			target: "rgba(0, 0, 0, 0)",
			line: "2px",
			dotted: "none",
		});
	});

	test("the printed page has both figures with their marks, every note and source, and no page is left nearly empty", async ({
		skip,
	}) => {
		skip(cannot.print !== undefined, cannot.print);
		const page = await used(visit);
		const sheets = await sheetsOf(await page.print());
		const text = sheets.map(({ words }) => words).join("");
		const events = chronicle?.events ?? [];
		expect(events.length).toBeGreaterThan(20);
		for (const { what } of events) expect(text).toContain(close(what));
		for (const { pair } of chronicle?.meetings ?? [])
			expect(text).toContain(close(pair));
		for (const { digest } of claims) expect(text).toContain(close(digest));
		for (const { URL } of sources) expect(text).toContain(close(`<${URL}>`));
		for (const control of ["Backto", "Showthenotes", "PDFbrief", "Copylink"])
			expect(text).not.toContain(control);
		expect(
			sheets.slice(0, -1).filter(({ words }) => words.length < 500),
		).toEqual([]);
		const marked = sheets.filter(({ words }) =>
			words.includes(close(events.at(-1)?.what ?? "")),
		);
		expect(marked[0]?.shapes).toBeGreaterThan(20);
	});
}
