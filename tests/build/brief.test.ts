import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { PDFDocument } from "pdf-lib";
import { describe, expect, inject, test } from "vitest";
import { EDITION } from "../edition.ts";
import { frozenEdition } from "../frozen-edition.ts";
import { addressesOf } from "./pdf/accessibility.ts";
import { Brief } from "./pdf/brief.ts";
import { paintedOn } from "./pdf/content.ts";

const site = inject("site");
const published = readFileSync(`${EDITION}/source-article.txt`, "utf8");
const [series, title, , standfirst, ...paragraphs] = published.split("\n\n");
const { claims, sources, slips, textHash } = frozenEdition();
const { document } = parseHTML(readFileSync(join(site, "index.html"), "utf8"));
const HOME = "http://localhost:4321/";

describe.each(["brief.pdf", "brief-letter.pdf"])("%s", async (name) => {
	const file = await PDFDocument.load(readFileSync(join(site, name)));
	const brief = new Brief(file);
	const parts = brief.parts();
	const under = (section: string) =>
		parts.filter((part) => part.section === section && part.type === "P");
	const read = parts.map(({ text }) => text).join("\n");
	const notes = brief.notes();

	test("the author’s words are the source text’s, code point for code point, at line ends too", () => {
		const own = under("The article").map(({ element }) =>
			brief.textOf(element, ["Link", "Lbl", "Note"]),
		);
		expect(own).toEqual(paragraphs);
		expect(parts[0]?.text).toBe(series);
		expect(parts[1]).toMatchObject({ type: "H1", text: title });
		expect(parts[2]?.text).toBe(standfirst);
	});

	test("paragraphs bear the numbers of the page", () => {
		const numbers = under("The article").map(({ element, text }) =>
			text.slice(0, -brief.textOf(element, ["Link", "Lbl", "Note"]).length),
		);
		expect(numbers).toEqual(["¶1", "¶2", "¶3", "¶4", "¶5", "¶6", ""]);
	});

	test("every note stands whole on the page of its marker, status first, with its first source", () => {
		expect(notes).toHaveLength(28);
		for (const [index, note] of notes.entries()) {
			const claim = claims[index];
			const first = claim?.citations[0];
			expect(note.marker).toBe(String(index + 1));
			expect(note.pages).toEqual(note.markerPages);
			expect(note.pages).toHaveLength(1);
			expect(note.text).toContain(
				`${index + 1}${claim?.statusWords}. ${claim?.digest} “${first?.quote}”`,
			);
			expect(note.text).toContain(first?.source.publishedBy);
			const host = new URL(first?.source.URL ?? "").hostname;
			expect(note.links).toEqual([
				String(index + 1),
				host.replace("www.", ""),
				expect.stringMatching(/^p\.\u00a0\d+$/),
			]);
			expect(note.text).toMatch(/; \d+\u00a0more\u00a0on\u00a0p\.\u00a0\d+\.$/);
		}
	});

	test("page numbers in the notes are those of the whole notes", () => {
		const headings = parts.filter(({ type }) => type === "H3");
		expect(headings.map(({ text }) => text)).toEqual(
			claims.map(({ number, statusWords }) => `Note ${number}${statusWords}`),
		);
		expect(
			notes.map(({ text }) => Number(/p\.\u00a0(\d+)\.$/.exec(text)?.[1])),
		).toEqual(headings.map(({ first }) => first?.page));
	});

	test("the evidence has every note, quotation, translation and remark", () => {
		const evidence = under("Evidence")
			.map(({ text }) => text)
			.join("\n");
		for (const claim of claims) {
			expect(evidence).toContain(`“${claim.words}”`);
			if (claim.reason) expect(evidence).toContain(claim.reason);
			for (const { quote, gloss, source } of claim.citations) {
				expect(evidence).toContain(`“${quote}”`);
				if (gloss) expect(evidence).toContain(`(our translation: ${gloss})`);
				expect(evidence).toContain(`– ${source.publishedBy}`);
			}
		}
		const inPage = [
			...document.querySelectorAll(
				".note-text, .remark:not(.after-notes .remark)",
			),
		].flatMap((note) =>
			[...note.querySelectorAll("p:not([class])")].map(
				(paragraph) => paragraph.textContent,
			),
		);
		expect(inPage.length).toBeGreaterThan(28);
		expect(inPage.filter((note) => !evidence.includes(note ?? ""))).toEqual([]);
	});

	test("page 1 says what this edition is and where the record differs", () => {
		const about = under("About this edition")
			.map(({ text }) => text)
			.join("\n");
		expect(about).toContain("Edition 1, 24 November 2026.");
		expect(about).toContain("28 of its claims");
		expect(about).toContain(
			"11 Supported7 Supported, with a detail3 Differs from the record7 Author’s judgement",
		);
		expect(about).toContain(textHash);
		expect(about).toContain(
			document
				.querySelector(".edition > p")
				?.textContent.match(/Their sources.*\./)?.[0],
		);
		const differences = under(
			"The editors: where the article differs from the record",
		);
		expect(
			differences.map(({ text }) => text.replace(/.*\. (?=¶)/, "")),
		).toEqual(["¶2, note 8.", "¶3, note 20.", "¶3, note 23."]);
		expect(differences.map(({ pages }) => pages)).toEqual([[1], [1], [1]]);
	});

	test("slips, sources and how to cite close it", () => {
		expect(under("As printed")).toHaveLength(1 + slips.length);
		expect(under("As printed")[0]?.text).toBe(
			document.querySelector(".slips > p")?.textContent,
		);
		const [rights, notesAre] = [
			...document.querySelectorAll(".colophon p"),
		].map(
			({ textContent }) =>
				textContent.match(/It is reproduced.*\.|Notes, .*\./)?.[0],
		);
		expect(under("Sources")).toHaveLength(sources.length);
		for (const source of sources) expect(read).toContain(source.title);
		expect(
			under("How to cite, and whose it is").map(({ text }) => text),
		).toEqual([
			"The article: Sandip Kumar Mishra, “Japan’s North Korea Reset”, East Asia Compass, no. 5588, Institute of Peace and Conflict Studies, 20 May 2019, www.ipcs.org/comm_select.php?articleNo=5588.",
			"The notes: “Japan’s North Korea Reset”, annotated edition, Edition 1, 24 November 2026, localhost:4321.",
			"A paragraph or a note: its number in this brief links to its own address; localhost:4321/#p1 leads to ¶1.",
			`The article belongs to Sandip Kumar Mishra and the Institute of Peace and Conflict Studies. ${rights} ${notesAre}`,
		]);
	});

	test("every link that leaves the site leads to a source, or where a note says", () => {
		const inNotes = [
			...document.querySelectorAll<HTMLAnchorElement>(
				".note-text a, .remark a, .byline a",
			),
		].map((link) => link.getAttribute("href"));
		const known = new Set([...sources.map(({ URL }) => URL), ...inNotes]);
		const outward = new Set(
			addressesOf(file).filter((address) => !address.startsWith(HOME)),
		);
		expect([...outward].filter((address) => !known.has(address))).toEqual([]);
		expect([...known].filter((address) => !outward.has(address ?? ""))).toEqual(
			[],
		);
	});

	test("paragraph and note numbers lead to the ids of the site", () => {
		const inward = new Set(
			addressesOf(file)
				.filter((address) => address.startsWith(`${HOME}#`))
				.map((address) => address.slice(HOME.length + 1)),
		);
		expect([...inward].sort()).toEqual(
			[
				...["p1", "p2", "p3", "p4", "p5", "p6"],
				...claims.map(({ id }) => `fn-${id}`),
			].sort(),
		);
		expect([...inward].filter((id) => !document.getElementById(id))).toEqual(
			[],
		);
	});

	test("every page has running title, place, edition, address and number", () => {
		const pages = file.getPages();
		const furniture = pages.map((page) =>
			paintedOn(page)
				.filter(({ artifact }) => artifact)
				.map(({ text }) => text)
				.join(""),
		);
		for (const [index, text] of furniture.entries()) {
			expect(text).toMatch(/^Mishra, Japan’s North Korea Reset ?(¶|[A-Z])/);
			expect(text).toContain(
				`Edition 1, 24 November 2026localhost:4321page ${index + 1} of ${pages.length}`,
			);
		}
		expect(furniture[0]).toMatch(/Reset ?¶1/);
		expect(furniture[3]).toMatch(/Reset ?¶4–6/);
		expect(furniture[4]).toMatch(/Reset ?What happened next/);
		expect(furniture[5]).toMatch(/Reset ?Evidence/);
	});

	test("sections follow each other as listed, and are the bookmarks", () => {
		expect(
			parts.filter(({ type }) => type === "H2").map(({ text }) => text),
		).toEqual([
			"About this edition",
			"The editors: where the article differs from the record",
			"The article",
			"Who met whom",
			"Timeline, March 2018 to May 2019",
			"What happened next",
			"Evidence",
			"As printed",
			"Looked for and not found, or not seen",
			"Sources",
			"How to cite, and whose it is",
		]);
	});

	test("the title block tells its true size, and the head where it is", () => {
		const download = document.querySelector(".brief")?.textContent;
		const kilobytes = Math.round(statSync(join(site, name)).size / 1000);
		expect(download).toContain(`${file.getPageCount()} pages, ${kilobytes} kB`);
		expect(document.querySelector(`.brief a[href="/${name}"]`)).not.toBeNull();
		expect(
			document
				.querySelector('link[rel=alternate][type="application/pdf"]')
				?.getAttribute("href"),
		).toBe("/brief.pdf");
		expect(
			document
				.querySelector("meta[name=citation_pdf_url]")
				?.getAttribute("content"),
		).toBe("http://localhost:4321/brief.pdf");
	});
});
