import { expect, test } from "vitest";
import { briefData } from "../../src/brief/brief-data.ts";
import { marksFor } from "../../src/brief/citation-data.ts";
import { findingsData } from "../../src/brief/front-data.ts";
import { judge } from "../../src/checks/judge.ts";

import { frozenEdition } from "../frozen-edition.ts";
import { changed, exampleContent } from "./example-content.ts";

const { edition } = judge(exampleContent(), true);
if (!edition) throw new Error("The example has no edition.");
const data = briefData(edition, (part) => `https://www.example.org/b/${part}`);

test("addresses are whole, and said without scheme", () => {
	expect(data.home).toEqual({
		url: "https://www.example.org/b/",
		spoken: "www.example.org/b",
		codeAlt: "QR code of https://www.example.org/b/",
	});
	expect(data.passages[1]).toEqual({
		id: "p2",
		label: "¶2",
		number: 2,
		url: "https://www.example.org/b/#p2",
		runs: [{ text: "Nobody has crossed it twice.", note: null, marker: null }],
	});
});

test("as long as the site has no address, nothing leads to it", () => {
	const draft = briefData(edition);
	expect(draft.home).toBeNull();
	expect([...draft.passages, ...draft.notes].map(({ url }) => url)).toEqual(
		Array.from({ length: 6 }, () => null),
	);
	expect(JSON.stringify(draft)).not.toContain("localhost");
	expect(draft.citing.map(([first]) => first?.text.slice(0, 12))).toEqual([
		"The article:",
		"The notes: “",
		"Notes, trans",
		"The notes we",
	]);
});

test("the author’s words are cut where claims begin and end, and nowhere changed; a marker follows the full stop after its claim", () => {
	expect(data.passages[0]?.runs).toEqual([
		{ text: "The bridge opened on 1 June 2021", note: 1, marker: null },
		{ text: ".", note: null, marker: 1 },
		{ text: " It is ", note: null, marker: null },
		{ text: "90 metres long", note: 2, marker: null },
		{ text: ",", note: null, marker: 2 },
		{ text: " said the mayor.", note: null, marker: null },
	]);
	expect(data.passages[2]?.runs).toEqual([
		{ text: "Ada Brown is a surveyor", note: 3, marker: null },
		{ text: ".", note: null, marker: 3 },
	]);
});

test("the standfirst stands under the title, and not among the paragraphs", () => {
	expect(data.standfirst).toMatchObject([
		{ runs: [{ text: "Two notes on a new bridge", note: null }] },
	]);
	expect(data.passages.map(({ id }) => id)).toEqual(["p1", "p2", "author"]);
});

test("page 1 has what differs with the words it concerns, every verdict with its meaning, and who made it", () => {
	expect(data.argument).toEqual([]);
	expect(data.findings).toEqual({
		shown: [
			{
				id: "length",
				status: "differs-from-record",
				statusWords: "Differs from the record",
				digest: "Measured at 88 metres.",
				words: "90 metres long",
				label: "¶1, note 2",
			},
		],
		others: null,
	});
	expect(
		data.verdicts.map(({ words, count, definition }) => [
			words,
			count,
			definition.length > 40,
		]),
	).toEqual([
		["Supported", 1, true],
		["Supported, with a detail", 0, true],
		["Differs from the record", 1, true],
		["Not established", 0, true],
		["Contested", 0, true],
		["Author’s judgement", 1, true],
	]);
	expect(data.imprint).toBe(
		"Edition 1, 1 July 2022. The article stands here word for word. The notes on 3 of its claims were written by: editor; checked by: second reader. Nothing in them is the author’s.",
	);
});

test("a note has its verdict, its words, what decides, and its uses of sources by number", () => {
	expect(data.notes[1]).toEqual({
		id: "length",
		number: 2,
		label: "Note 2",
		heading: "Note 2, differs from the record:",
		url: "https://www.example.org/b/#fn-length",
		passage: "¶1",
		words: "90 metres long",
		status: "differs-from-record",
		statusWords: "Differs from the record",
		digest: "Measured at 88 metres.",
		foot: {
			quotation: {
				quote: "全長88メートル",
				open: "“",
				close: "”",
				language: "ja",
				gloss: "our translation: 88 metres in all",
			},
			published: "The Gazette, June 2022:",
			source: 1,
			sourceLabel: "source 1",
		},
		counts: "1 source, 1 origin.",
		reason: "The article says 90 metres, the newspaper 88.",
		note: [
			{
				runs: [
					{ text: "The newspaper gives " },
					{ text: "88メートル", language: "ja" },
					{ text: "." },
				],
			},
		],
		uses: [
			{
				quote: "全長88メートル",
				open: "“",
				close: "”",
				language: "ja",
				gloss: "our translation: 88 metres in all",
				source: 1,
				seen: "Date taken from the address.",
				remark: [
					{
						runs: [
							{ text: "See " },
							{ text: "the plan", link: "https://example.org/plan" },
							{ text: "." },
						],
					},
				],
				decides: true,
				role: "Contradicts “90 metres long”",
			},
		],
		wouldChange: "A measurement by the builder.",
		readers:
			"Written by editor, 1 July 2021; checked by second reader, 1 July 2021.",
		reply: null,
	});
});

test("the foot of a supported note has no quotation; its evidence begins with what decides", () => {
	expect(data.notes[0]?.foot.quotation).toBeNull();
	expect(data.notes[0]?.foot.published).toMatch(/, and 1 more:$/);
	expect(data.notes[0]?.uses.map(({ decides }) => decides)).toEqual([
		true,
		false,
	]);
});

test("sources are numbered by their publishers, articles not counting, and name their notes", () => {
	expect(
		data.sources.map(({ number, kind, publishedBy, url, uses }) => ({
			number,
			kind,
			publishedBy,
			url,
			uses,
		})),
	).toEqual([
		{
			number: 1,
			kind: "Primary",
			publishedBy: "The Gazette",
			url: "https://example.org/gazette",
			uses: [
				{
					name: "notes",
					places: [
						{ target: "evidence-opening", text: "1" },
						{ target: "evidence-length", text: "2" },
					],
				},
			],
		},
		{
			number: 2,
			kind: "Primary",
			publishedBy: "The Town",
			url: "https://example.org/opening",
			uses: [
				{
					name: "notes",
					places: [
						{ target: "evidence-opening", text: "1" },
						{ target: "evidence-author", text: "3" },
					],
				},
			],
		},
	]);
});

test.each([
	["Opened at noon.", "“", "”"],
	["He said “no”", "‘", "\u202f’"],
	["“No,” he said", "‘\u202f", "’"],
	['applying"pressure', "‘", "’"],
])("quotation marks around %s are never doubled", (words, open, close) => {
	expect(marksFor(words)).toEqual({ open, close });
});

test("page 1 has what differs from the record before what is not established, each in reading order", () => {
	const { others, shown } = findingsData(frozenEdition());
	expect(shown.map(({ id, status }) => `${status} ${id}`)).toEqual([
		"differs-from-record china-summits",
		"differs-from-record first-visible",
		"differs-from-record since-2007",
		"not-established long-running-mistrust",
		"not-established abduction-insistence",
		"not-established constant-feature",
		"not-established not-linear",
	]);
	expect(others).toBeNull();
});

test("the brief speaks English around an article in another language, whose words and title have that one", () => {
	const { edition: german } = judge(
		exampleContent({
			"article.mdx": changed("article.mdx", "language: en", "language: de"),
		}),
		true,
	);
	if (!german) throw new Error("The German example has no edition.");
	const { citing, document, language } = briefData(german);
	expect([document.language, language]).toEqual(["en", "de"]);
	expect(citing.slice(0, 2).map(([, title]) => title)).toEqual([
		{ text: "A Bridge Opens", language: "de" },
		{ text: "A Bridge Opens", language: "de" },
	]);
	expect([data.document.language, data.language]).toEqual(["en", null]);
	expect(data.citing[0]?.[1]).toEqual({ text: "A Bridge Opens" });
});
