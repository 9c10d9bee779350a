import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { PDFDocument } from "pdf-lib";
import { describe, expect, inject, test } from "vitest";
import { EDITION } from "../edition.ts";
import { frozenEdition } from "../frozen-edition.ts";
import { addressesOf } from "./pdf/accessibility.ts";
import { Brief } from "./pdf/brief.ts";
import { HOME } from "./pdf/briefs-under-test.ts";
import { paintedOn } from "./pdf/content.ts";

const briefs = inject("briefs");
const site = inject("site");
const published = readFileSync(`${EDITION}/source-article.txt`, "utf8");
const [series, title, , standfirst, ...paragraphs] = published.split("\n\n");
const { claims, sources, slips, textHash } = frozenEdition();
const { document } = parseHTML(readFileSync(join(site, "index.html"), "utf8"));

/** The verdicts of which the foot of the page has the words that decide. */
const QUOTED = ["differs-from-record", "not-established", "contested"];

describe.each(["brief.pdf", "brief-letter.pdf"])("%s", async (name) => {
	const file = await PDFDocument.load(readFileSync(join(briefs, name)));
	const brief = new Brief(file);
	const parts = brief.parts();
	const under = (section: string) =>
		parts.filter((part) => part.section === section && part.type === "P");
	const textsUnder = (section: string) =>
		under(section).map(({ text }) => text);
	const notes = brief.notes();

	test("the author’s words are the source text’s, code point for code point", () => {
		const own = under("The article").map(({ element }) =>
			brief.textOf(element, ["Link", "Lbl", "Note"]),
		);
		expect(own).toEqual(paragraphs);
		expect(parts[0]?.text).toBe(series);
		expect(parts[1]).toMatchObject({ type: "H1", text: title });
		const under1 = parts[2];
		expect(
			under1 && brief.textOf(under1.element, ["Link", "Lbl", "Note"]),
		).toBe(standfirst);
	});

	test("no words of the author stand twice: the standfirst is under the title alone", () => {
		const text = parts.map(({ text }) => text).join("\n");
		expect(text.split(standfirst ?? "?")).toHaveLength(2);
	});

	test("paragraphs bear the numbers of the page", () => {
		const numbers = under("The article").map(({ element, text }) =>
			text.slice(0, -brief.textOf(element, ["Link", "Lbl", "Note"]).length),
		);
		expect(numbers).toEqual(["¶1", "¶2", "¶3", "¶4", "¶5", "¶6", ""]);
	});

	test("every note stands whole on the page of its marker: verdict, digest, who decides, and its source’s number", () => {
		expect(notes).toHaveLength(39);
		for (const [index, note] of notes.entries()) {
			const claim = claims[index];
			expect(note.marker).toBe(`\u202f${index + 1}`);
			expect(note.pages).toEqual(note.markerPages);
			expect(note.pages).toHaveLength(1);
			expect(note.text).toContain(
				`${index + 1}${claim?.statusWords}. ${claim?.digest} `,
			);
			expect(note.text).toContain(claim?.deciding.source.publishedBy);
			expect(note.links).toEqual([
				String(index + 1),
				expect.stringMatching(/^source \d+$/),
				expect.stringMatching(/^p\. \d+$/),
			]);
			expect(note.text).toMatch(/(, and \d+ more)?: source \d+, p\. \d+\.$/);
		}
	});

	test("the words that decide stand at the foot where a claim differs, is not established or contested, and nowhere else", () => {
		for (const [index, { deciding, status }] of claims.entries()) {
			const text = notes[index]?.text ?? "";
			expect(text.includes(deciding.quote), text).toBe(QUOTED.includes(status));
			if (QUOTED.includes(status) && deciding.gloss)
				expect(text).toContain(`(our translation: ${deciding.gloss})`);
		}
	});

	test("page numbers in the notes are those of the whole notes, whose heads are readable bookmarks", () => {
		const headings = parts.filter(
			({ text, type }) => type === "H3" && text.startsWith("Note "),
		);
		expect(headings.map(({ text }) => text)).toEqual(
			claims.map(
				({ number, statusWords, words }) =>
					`Note ${number}, ${statusWords.toLowerCase()}: “${words}”`,
			),
		);
		expect(
			notes.map(({ text }) => Number(/p\. (\d+)\.$/.exec(text)?.[1])),
		).toEqual(headings.map(({ first }) => first?.page));
	});

	test("the evidence has every note, quotation, translation, remark, role, and what would change the verdict", () => {
		const evidence = textsUnder("Evidence").join("\n");
		for (const claim of claims) {
			if (claim.reason) expect(evidence).toContain(claim.reason);
			expect(evidence).toContain(
				`What would change this: ${claim.wouldChange}`,
			);
			for (const { quote, gloss, seen, bearsOn } of claim.citations) {
				expect(evidence).toContain(quote);
				expect(evidence).toContain(`“${bearsOn}”: `);
				if (gloss) expect(evidence).toContain(`(our translation: ${gloss})`);
				if (seen) expect(evidence).toContain(seen);
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
		expect(inPage.length).toBeGreaterThan(39);
		expect(inPage.filter((note) => !evidence.includes(note ?? ""))).toEqual([]);
	});

	test("what holds for all is said once", () => {
		const text = parts.map(({ text }) => text).join("\n");
		for (const once of [
			"Unless its entry says otherwise, a source was read",
			"checked by: a second reader",
			"SHA-256",
		])
			expect(text.split(once), once).toHaveLength(2);
	});

	test("page 1 stands alone: the argument, what differs or is not established, the verdicts, what is where, who made it", () => {
		const argument = under("The argument, in the author’s words");
		expect(argument.map(({ text }) => text)).toEqual([
			"“This is an important reset in Japan’s approach towards North Korea, which earlier displayed an inflexible, hard-line policy.” ¶1",
			"“the changed Japanese posture was underlined again in the Japanese Diplomatic Blue Book released on 23 April 2019.” ¶3",
			"“it is premature to conclude how serious Japan is about the changes to its North Korea policy” ¶6",
		]);
		expect(
			textsUnder(
				"The editors: what differs from the record or is not established",
			),
		).toEqual([
			"Differs from the record: “three between North Korea and China” Kim and Xi had met not three but four times: in March, May and June 2018 and in January 2019. ¶2, note 11.",
			expect.stringContaining("“The change was first visible when”"),
			expect.stringContaining(
				"“which it has been doing continuously since 2007”",
			),
			expect.stringMatching(/^Not established: .* ¶1, note 3\.$/),
			expect.stringMatching(/^Not established: .* ¶2, note 17\.$/),
			expect.stringMatching(/^Not established: .* ¶3, note 25\.$/),
			expect.stringMatching(/^Not established: .* ¶4, note 33\.$/),
		]);
		expect(textsUnder("What the verdicts mean")).toEqual([
			"Supported (8): The record carries every part of the claim, in sources of at least two origins.",
			expect.stringMatching(
				/^Supported, with a detail \(12\): .* never a detail\.$/,
			),
			"Differs from the record (3): A record of the fact says otherwise; the note says how.",
			"Not established (4): The claim can be checked, and no support was found where it was sought.",
			"Contested (5): Sources of the time dispute it among themselves; both sides are quoted.",
			"Author’s judgement (7): A value, a forecast or advice: nothing in it can be counted or looked up.",
		]);
		expect(textsUnder("About this edition")).toEqual([
			"Edition 2, 25 November 2026. The article stands here word for word. The notes on 39 of its claims were written by: the editor; checked by: a second reader. Nothing in them is the author’s.",
			`Permanent address: ${HOME}`,
		]);
		for (const part of parts.filter(
			({ section }) => section === "About this edition",
		))
			expect(part.pages).toEqual([1]);
	});

	test("what is where is told with the pages on which the parts begin", () => {
		const [line = ""] = textsUnder("In this brief");
		const pageOf = (heading: string) =>
			parts.find(({ text, type }) => type === "H2" && text === heading)?.first
				?.page;
		expect(line).toBe(
			[
				["The article with its notes", pageOf("The article")],
				["Figures", pageOf("Figures")],
				["What happened next", pageOf("What happened next")],
				["Evidence", pageOf("Evidence")],
				["Documents wanted", pageOf("Documents wanted")],
				["Sources", pageOf("Sources")],
				[
					"How to cite, and whose it is",
					pageOf("How to cite, and whose it is"),
				],
			]
				.map(([words, page]) => `${words} p. ${page}`)
				.join(" · "),
		);
		expect(line).toContain("The article with its notes p. 2 · Figures p. 5");
	});

	test("slips, sources with their whole addresses, and how to cite close it", () => {
		expect(under("As printed")).toHaveLength(1 + slips.length);
		expect(textsUnder("As printed")[0]).toBe(
			document.querySelector(".slips > p")?.textContent,
		);
		const entries = textsUnder("Sources");
		expect(entries).toHaveLength(sources.length);
		for (const { URL, title } of sources) {
			const entry = entries.find((text) => text.includes(` ${URL} – `));
			expect(entry, URL).toContain(title);
		}
		const citing = textsUnder("How to cite, and whose it is");
		expect(citing.slice(0, 3)).toEqual([
			"The article: Sandip Kumar Mishra, “Japan’s North Korea Reset”, East Asia Compass, no. 5588, Institute of Peace and Conflict Studies, 20 May 2019, www.ipcs.org/comm_select.php?articleNo=5588.",
			"The notes: “Japan’s North Korea Reset”, annotated edition, Edition 2, 25 November 2026, example.org/reset.",
			"A paragraph or a note: its number in this brief links to its own address; example.org/reset/#p1 leads to ¶1.",
		]);
		expect(citing[3]).toMatch(
			/^The article belongs to Sandip Kumar Mishra and the Institute of Peace and Conflict Studies\. It is reproduced here/,
		);
		expect(citing[5]).toBe(
			`SHA-256 of the article’s text in UTF-8: ${textHash}`,
		);
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

	test("paragraph numbers and the notes in the evidence lead to the ids of the site, too", () => {
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

	test("every page has edition, address and number, and every page but the first what stands on it", () => {
		const pages = file.getPages();
		const furniture = pages.map((page) =>
			paintedOn(page)
				.filter(({ artifact }) => artifact)
				.map(({ text }) => text)
				.join(""),
		);
		for (const [index, text] of furniture.entries()) {
			expect(text).toContain(
				`Edition 2, 25 November 2026example.org/resetpage ${index + 1} of ${pages.length}`,
			);
			expect(text.startsWith("Mishra, Japan’s North Korea Reset")).toBe(
				index > 0,
			);
		}
		expect(furniture[1]).toMatch(/Reset ?¶1–2/);
		expect(furniture[3]).toMatch(/Reset ?¶4–6/);
		expect(furniture[4]).toMatch(/Reset ?Figures/);
		expect(furniture[6]).toMatch(/Reset ?Evidence, notes \d–\d/);
		expect(furniture.at(-3)).toMatch(/Reset ?Sources \d+–\d+/);
	});

	test("parts follow each other as listed, and are the bookmarks", () => {
		expect(
			parts.filter(({ type }) => type === "H2").map(({ text }) => text),
		).toEqual([
			"The argument, in the author’s words",
			"The editors: what differs from the record or is not established",
			"What the verdicts mean",
			"In this brief",
			"About this edition",
			"The article",
			"Figures",
			"What happened next",
			"Evidence",
			"As printed",
			"Documents wanted",
			"What this edition changed",
			"Sources",
			"How to cite, and whose it is",
		]);
	});

	test("the title block of the page tells the file’s true size, and the head where it is", async () => {
		const own = await PDFDocument.load(readFileSync(join(site, name)));
		const download = document.querySelector(".brief")?.textContent;
		const kilobytes = Math.round(statSync(join(site, name)).size / 1000);
		expect(download).toContain(`${own.getPageCount()} pages, ${kilobytes} kB`);
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

test("a site without an address has a draft: no code, no address of this computer, and it says so on every page", async () => {
	const file = await PDFDocument.load(readFileSync(join(site, "brief.pdf")));
	const brief = new Brief(file);
	const read = brief.parts().map(({ text }) => text);
	const draft = "Draft: this edition has no address yet";
	expect(read.filter((text) => text.includes(draft))).toEqual([`${draft}.`]);
	const painted = file.getPages().map((page) =>
		paintedOn(page)
			.map(({ text }) => text)
			.join(""),
	);
	for (const text of painted) {
		expect(text).toContain(draft);
		expect(text).not.toContain("localhost");
	}
	expect(
		addressesOf(file).filter((address) => address.includes("localhost")),
	).toEqual([]);
	expect(JSON.stringify(read)).not.toContain("QR code");
});
