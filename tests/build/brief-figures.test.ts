import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { PDFDocument } from "pdf-lib";
import { describe, expect, inject, test } from "vitest";
import { frozenEdition } from "../frozen-edition.ts";
import { Brief } from "./pdf/brief.ts";
import { HOME } from "./pdf/briefs-under-test.ts";
import { words } from "./pdf/objects.ts";
import { elements, isElement, structureOf } from "./pdf/structure.ts";

const briefs = inject("briefs");
const site = inject("site");
const { aftermath, chronicle, sought, sources } = frozenEdition();
const { document } = parseHTML(readFileSync(join(site, "index.html"), "utf8"));
const said = (element: Element) =>
	element.textContent.replace(/\s+/g, " ").trim();

describe.each(["brief.pdf", "brief-letter.pdf"])("%s", async (name) => {
	const file = await PDFDocument.load(readFileSync(join(briefs, name)));
	const brief = new Brief(file);
	const parts = brief.parts();
	const under = (section: string) =>
		parts.filter((part) => part.section === section && part.type === "P");
	const all = [...elements(structureOf(file))].map(({ element }) => element);
	const ofType = (type: string) => all.filter((one) => one.type === type);

	test("who met whom is a table with a head, the page’s counts and meetings in it", () => {
		expect(ofType("Table")).toHaveLength(1);
		expect(ofType("TH").map((cell) => brief.textOf(cell))).toEqual([
			"Pair",
			"Article",
			"Record",
			"Meetings in the record",
			"Note",
		]);
		const rows = ofType("TR").map((row) =>
			row.kids.filter(isElement).map((cell) => brief.textOf(cell)),
		);
		const row = (pair: string) => rows.find(([first]) => first === pair);
		expect(row("North Korea and South Korea")).toEqual([
			"North Korea and South Korea",
			"3",
			"3",
			"27 Apr 2018, Panmunjom; 26 May 2018, Panmunjom; 18–20 Sep 2018, Pyongyang",
			"9",
		]);
		expect(row("North Korea and China")).toEqual([
			"North Korea and China",
			"3",
			"4, they differ",
			"25–28 Mar 2018, Beijing; 7–8 May 2018, Dalian; 19–20 Jun 2018, Beijing; 7–10 Jan 2019, Beijing, not counted",
			"11",
		]);
		expect(row("North Korea and Japan")).toEqual([
			"North Korea and Japan",
			"–",
			"none",
			"",
			"15",
		]);
		const figures = under("Figures").map(({ text }) => text);
		for (const { rule } of chronicle?.meetings ?? [])
			expect(figures.join(" ")).toContain(`${rule}.`);
	});

	test("the code of the site’s address and the timeline are the figures, and say what they show", () => {
		const figures = ofType("Figure");
		const [code, timeline = ""] = figures.map(({ dict }) => words(dict, "Alt"));
		expect(figures).toHaveLength(2);
		expect(code).toBe(`QR code of ${HOME}`);
		expect(timeline).toContain(
			"25–28 Mar 2018, China and North Korea: Kim Jong Un and Xi Jinping, Beijing; ",
		);
		expect(timeline).toContain(
			"7–10 Jan 2019, China and North Korea: Kim Jong Un and Xi Jinping, Beijing, not counted;",
		);
		expect(timeline.split("; ").length).toBeGreaterThanOrEqual(
			chronicle?.events.length ?? 99,
		);
	});

	test("the timeline names every event in the order of days, and each leads to the evidence", () => {
		const [, timeline] = ofType("Figure");
		if (!timeline) throw new Error("There is no timeline.");
		const links = [...elements(timeline)].filter(
			({ element }) => element.type === "Link",
		);
		// An event’s day and its words are a link each, or one.
		const places = (names: (string | undefined)[]) =>
			names.filter((name, index) => name !== names[index - 1]);
		expect(
			places(
				links.flatMap(({ element }) =>
					element.kids.flatMap((kid) =>
						"annotation" in kid ? [words(kid.annotation, "Dest")] : [],
					),
				),
			),
		).toEqual(
			places(
				(chronicle?.events ?? []).map(({ claim }) => `evidence-${claim.id}`),
			),
		);
		const labels = links.map(({ element }) => brief.textOf(element)).join(" ");
		for (const words of [
			"7–10 Jan",
			"Kim Jong Un and Xi Jinping, Beijing (visit)",
			"Missile test, Kusong",
		])
			expect(labels).toContain(words);
	});

	test("what happened next is the page’s, said to be the editors’, with the sources of each sentence by letter", () => {
		const [byline, ...told] = under("What happened next");
		expect(byline?.text).toMatch(
			/^The editors’ note of .*, on the time after 20 May 2019\. Nothing in it is the author’s\.$/,
		);
		const inPage = [
			...document.querySelectorAll(".aftermath > p:not(.by)"),
		].map(said);
		expect(told.map(({ text }) => text.replaceAll(/\u202f[a-z]/g, ""))).toEqual(
			inPage,
		);
		const evidence = under("Evidence")
			.map(({ text }) => text)
			.join("\n");
		for (const { letter, citations } of aftermath?.notes ?? [])
			for (const { quote, gloss } of citations) {
				expect(evidence, letter).toContain(quote);
				if (gloss) expect(evidence).toContain(gloss);
			}
	});

	test("what was sought is told with its note, where and how, and what came of it", () => {
		const told = under("Documents wanted").map(({ text }) => text);
		expect(told).toHaveLength(sought.length);
		for (const [index, { claims, result, what, where }] of sought.entries()) {
			const [first] = claims;
			expect(told[index]).toMatch(
				first ? new RegExp(`^Note ${first.number}[:,]`) : /^The text:/,
			);
			expect(told[index]).toContain(what);
			expect(told[index]).toContain(`Sought in ${where}: `);
			expect(told[index]).toContain(`Result: ${result}.`);
		}
	});

	test("every source says where it is used", () => {
		for (const { text } of under("Sources"))
			expect(text).toMatch(
				/ – (notes? \d[\d, ]*|what happened next, [a-z, ]+| ?figures|; )+$/,
			);
	});

	test("sources are one numbered list", () => {
		const [list, ...others] = ofType("L");
		expect(others).toEqual([]);
		expect(list?.kids.filter(isElement)).toHaveLength(sources.length);
		expect(
			ofType("Lbl")
				.map((label) => brief.textOf(label))
				.filter((label) => /^\d+$/.test(label)),
		).toEqual(sources.map((_, index) => String(index + 1)));
	});

	test("the file is packed: its small objects are compressed together", () => {
		const bytes = readFileSync(join(briefs, name), "latin1");
		expect(bytes).toContain("/Type /ObjStm");
		expect(statSync(join(briefs, name)).size).toBeLessThan(
			3_600 * sources.length,
		);
	});
});
