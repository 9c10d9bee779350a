import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { PDFDocument } from "pdf-lib";
import { describe, expect, inject, test } from "vitest";
import { frozenEdition } from "../frozen-edition.ts";
import { Brief } from "./pdf/brief.ts";
import { words } from "./pdf/objects.ts";
import { elements, isElement, structureOf } from "./pdf/structure.ts";

const site = inject("site");
const { aftermath, chronicle, claims, notFound, slips, sources } =
	frozenEdition();
const { document } = parseHTML(readFileSync(join(site, "index.html"), "utf8"));
const said = (element: Element) =>
	element.textContent.replace(/\s+/g, " ").trim();

describe.each(["brief.pdf", "brief-letter.pdf"])("%s", async (name) => {
	const file = await PDFDocument.load(readFileSync(join(site, name)));
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
		expect(rows.slice(1)).toEqual([
			[
				"North Korea and South Korea",
				"3",
				"3",
				"27 Apr 2018, Panmunjom; 26 May 2018, Panmunjom; 18–20 Sep 2018, Pyongyang",
				"6",
			],
			[
				"North Korea and United States",
				"2",
				"2",
				"12 Jun 2018, Singapore; 27–28 Feb 2019, Hanoi",
				"7",
			],
			[
				"North Korea and China",
				"3",
				"4, they differ",
				"25–28 Mar 2018, Beijing; 7–8 May 2018, Dalian; 19–20 Jun 2018, Beijing; 7–10 Jan 2019, Beijing, not counted",
				"8",
			],
			[
				"South Korea and United States",
				"4",
				"4",
				"22 May 2018, Washington; 24 Sep 2018, New York; 30 Nov 2018, Buenos Aires; 11 Apr 2019, Washington",
				"9",
			],
			["North Korea and Russia", "1", "1", "25 Apr 2019, Vladivostok", "10"],
			["North Korea and Japan", "–", "none", "", "12"],
		]);
	});

	test("the code of the site’s address and the timeline are the figures, and say what they show", () => {
		const figures = ofType("Figure");
		const [code, timeline = ""] = figures.map(({ dict }) => words(dict, "Alt"));
		expect(figures).toHaveLength(2);
		expect(code).toBe("QR code of http://localhost:4321/");
		expect(timeline).toContain(
			"Timeline, March 2018 to May 2019. 25–28 Mar 2018, China and North Korea: Kim Jong Un and Xi Jinping, Beijing; 27 Apr 2018, ",
		);
		expect(timeline).toContain(
			"7–10 Jan 2019, China and North Korea: Kim Jong Un and Xi Jinping, Beijing, not counted;",
		);
		expect(timeline.split("; ")).toHaveLength(23);
	});

	test("the timeline’s labels are those of the page’s drawing, and each leads to the evidence", () => {
		const [, timeline] = ofType("Figure");
		if (!timeline) throw new Error("There is no timeline.");
		const links = [...elements(timeline)].filter(
			({ element }) => element.type === "Link",
		);
		const drawn = document.querySelector("#timeline")?.closest("figure");
		const inPage = [
			...(drawn?.querySelector("svg")?.querySelectorAll("a") ?? []),
		];
		expect(inPage).toHaveLength(chronicle?.events.length ?? 0);
		expect(links.map(({ element }) => brief.textOf(element)).join(" ")).toBe(
			inPage.map((mark) => mark.textContent).join(" "),
		);
		expect(
			links.flatMap(({ element }) =>
				element.kids.flatMap((kid) =>
					"annotation" in kid ? [words(kid.annotation, "Dest")] : [],
				),
			),
		).toEqual(
			// A label of two lines is two links.
			inPage.flatMap((mark) =>
				["", ...mark.querySelectorAll("tspan")].map(() =>
					mark.getAttribute("href")?.replace("#fn-", "evidence-"),
				),
			),
		);
	});

	test("what happened next is the page’s, said to be the editors’, with the sources of each sentence by letter", () => {
		const [byline, first, second, ...quotations] = under("What happened next");
		expect(byline?.text).toBe(
			"The editors’ note of 24 November 2026, on the time after 20 May 2019. Nothing in it is the author’s.",
		);
		const inPage = [
			...document.querySelectorAll(".aftermath > p:not(.by)"),
		].map(said);
		expect([first?.text, second?.text]).toEqual(inPage);
		const citations = aftermath?.notes.flatMap((note) => note.citations) ?? [];
		expect(citations).toHaveLength(11);
		expect(quotations).toHaveLength(citations.length);
		for (const [index, { quote, gloss, source }] of citations.entries()) {
			expect(quotations[index]?.text).toContain(`“${quote}”`);
			expect(quotations[index]?.text).toContain(source.publishedBy);
			if (gloss) expect(quotations[index]?.text).toContain(gloss);
		}
	});

	test("what was looked for and not found is told with its note", () => {
		expect(
			under("Looked for and not found, or not seen").map(({ text }) => text),
		).toEqual(
			notFound.map(({ claim, what }) =>
				claim ? `Note ${claim.number}: ${what}` : `The text: ${what}`,
			),
		);
	});

	test("every source says where it is used", () => {
		expect(under("Sources").map(({ text }) => text)).not.toContainEqual(
			expect.not.stringMatching(
				/; (notes?\u00a0[\d, ]+\d|note\u00a0\d+|notes?\u00a0\d[\d, ]*; what happened next,\u00a0[a-z, ]+|what happened next,\u00a0[a-z, ]+|note\u00a0\d)\.$/,
			),
		);
	});

	test("citations, slips, what was not found and sources are lists, in the order of the brief", () => {
		const lists = ofType("L").map((one) => one.kids.filter(isElement).length);
		expect(lists).toEqual([
			aftermath?.notes.length,
			...claims.map(({ citations }) => citations.length),
			slips.length,
			notFound.length,
			sources.length,
		]);
		expect(
			ofType("Lbl")
				.map((label) => brief.textOf(label))
				.filter((label) => /^[a-z]$/.test(label)),
		).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
	});

	test("the file is packed: its small objects are compressed together", () => {
		const bytes = readFileSync(join(site, name), "latin1");
		expect(bytes).toContain("/Type /ObjStm");
		expect(statSync(join(site, name)).size).toBeLessThan(450_000);
	});
});
