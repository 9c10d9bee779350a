import { expect, test } from "vitest";
import { briefData } from "../../src/brief/brief-data.ts";
import { judge } from "../../src/checks/judge.ts";
import { exampleContent } from "./example-content.ts";

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
		runs: [{ text: "Nobody has crossed it twice.", note: null }],
	});
});

test("the author’s words are cut where notes begin and end, and nowhere changed", () => {
	expect(data.passages[0]?.runs).toEqual([
		{ text: "The bridge opened on 1 June 2021", note: 1 },
		{ text: ". It is ", note: null },
		{ text: "90 metres long", note: 2 },
		{ text: ", said the mayor.", note: null },
	]);
});

test("a note has its verdict, its words and its sources, hosts in the place of addresses", () => {
	expect(data.notes[1]).toEqual({
		id: "length",
		number: 2,
		label: "Note 2",
		url: "https://www.example.org/b/#fn-length",
		passage: "¶1",
		words: "90 metres long",
		status: "differs-from-record",
		statusWords: "Differs from the record",
		digest: "Measured at 88 metres.",
		rest: "whole\u00a0note\u00a0on",
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
		citations: [
			{
				quote: "全長88メートル",
				language: "ja",
				gloss: "our translation: 88 metres in all",
				seen: "Read as an excerpt of a stored copy; date taken from the address.",
				remark: [
					{
						runs: [
							{ text: "See " },
							{ text: "the plan", link: "https://example.org/plan" },
							{ text: "." },
						],
					},
				],
				kind: "Primary",
				publishedBy: "The Gazette",
				published: "June 2022",
				url: "https://example.org/gazette",
				host: "example.org",
			},
		],
	});
});

test("what was seen of a source is left out where it is what was seen of all", () => {
	expect(data.notes[0]?.citations[0]?.seen).toBeNull();
});

test("sources are sorted by their publisher, articles not counting, and name their notes", () => {
	expect(data.sources).toEqual([
		{
			title: "橋が開通",
			language: "ja",
			publishedBy: "The Gazette",
			details: ["Ken Mori", "June 2022", "in Japanese"],
			kind: "Primary",
			url: "https://example.org/gazette",
			host: "example.org",
			uses: [
				{
					name: "note",
					places: [{ target: "evidence-length", text: "2" }],
				},
			],
		},
		{
			title: "Opening of the bridge",
			language: null,
			publishedBy: "The Town",
			details: ["1 June 2021"],
			kind: "Primary",
			url: "https://example.org/opening",
			host: "example.org",
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
