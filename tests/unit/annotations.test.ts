import { expect, test } from "vitest";
import { annotationCollection } from "../../src/data/annotations.ts";
import { changed } from "./example-content.ts";
import { exampleEdition } from "./example-edition.ts";

const PLACES = {
	page: "https://example.org/",
	text: "https://example.org/data/article.txt",
	collection: "https://example.org/data/claims.jsonld",
	statuses: "https://example.org/data/status.jsonld",
	roles: "https://example.org/data/role.jsonld",
	licence: "https://example.org/licence.txt",
};
const annotation = (index: number, changes: Record<string, string> = {}) =>
	annotationCollection(exampleEdition(changes), PLACES).first.items[index];
const day = (on: string) => ({ "@type": "xsd:date", "@value": on });
const REPLY = `---
from: A surveyor
on: "2021-08-02"
---

We *measured* it again.
`;

test("a claim is an annotation: what is said, what would change it, who read it, how it is judged, and by which sources", () => {
	expect(annotation(1, { "replies/length.md": REPLY })).toMatchObject({
		id: "https://example.org/data/claims.jsonld#length",
		type: "Annotation",
		motivation: "assessing",
		creator: { name: "editor" },
		"dcterms:created": day("2021-07-01"),
		body: [
			{ purpose: "describing", value: "Measured at 88 metres." },
			{
				purpose: "commenting",
				value: "The article says 90 metres, the newspaper 88.",
				format: "text/plain",
			},
			{
				purpose: "commenting",
				value: '<p>The newspaper gives <span lang="ja">88メートル</span>.</p>',
				format: "text/html",
			},
			{ purpose: "questioning", value: "A measurement by the builder." },
			{
				purpose: "moderating",
				value: "Checked",
				creator: { name: "second reader" },
				"dcterms:created": day("2021-07-01"),
			},
			{
				purpose: "replying",
				value: "<p>We <em>measured</em> it again.</p>",
				format: "text/html",
				creator: { name: "A surveyor" },
				"dcterms:created": day("2021-08-02"),
			},
			{
				purpose: "tagging",
				source: "https://example.org/data/status.jsonld#differs-from-record",
			},
			{
				purpose: [
					"linking",
					"https://example.org/data/role.jsonld#contradicts",
					"https://example.org/data/role.jsonld#decides",
				],
				source: { id: "https://example.org/gazette", language: "ja" },
				selector: { type: "TextQuoteSelector", exact: "全長88メートル" },
				scope: {
					source: "https://example.org/data/article.txt",
					selector: {
						type: "TextPositionSelector",
						start: 115,
						end: 129,
						refinedBy: { type: "TextQuoteSelector", exact: "90 metres long" },
					},
				},
			},
		],
	});
});

test("a note that nobody else has read, and nobody answered, has neither in its annotation", () => {
	expect(annotation(2)?.body.map(({ purpose }) => purpose)).toEqual([
		"describing",
		"commenting",
		"questioning",
		"tagging",
		[
			"linking",
			"https://example.org/data/role.jsonld#establishes",
			"https://example.org/data/role.jsonld#decides",
		],
	]);
});

test("the quotation that decides is the first of the sources, wherever it stands in the file", () => {
	const opening = changed(
		"claims/opening.md",
		"    decides: true\n",
		"",
	).replace(
		"bears-on: 1 June 2021\n",
		"bears-on: 1 June 2021\n    decides: true\n",
	);
	const bodies = annotation(0, { "claims/opening.md": opening })?.body ?? [];
	expect(
		bodies
			.slice(-2)
			.map((body) => ["source" in body && body.source, body.purpose]),
	).toEqual([
		[
			{ id: "https://example.org/gazette", type: "Text", language: "ja" },
			[
				"linking",
				"https://example.org/data/role.jsonld#establishes",
				"https://example.org/data/role.jsonld#decides",
			],
		],
		[
			{ id: "https://example.org/opening", type: "Text", language: "en" },
			["linking", "https://example.org/data/role.jsonld#establishes"],
		],
	]);
});

test("its words are found in the page by id, and in the text by position", () => {
	expect(annotation(1)?.target).toMatchObject([
		{
			source: "https://example.org/",
			selector: [
				{ type: "FragmentSelector", value: "c-length" },
				{ type: "TextQuoteSelector", exact: "90 metres long" },
			],
		},
		{
			source: "https://example.org/data/article.txt",
			selector: [
				{ type: "TextPositionSelector", start: 115, end: 129 },
				{ type: "TextQuoteSelector", exact: "90 metres long" },
			],
		},
	]);
});

test("a quotation that was shortened stands nowhere in one piece: it is said, and not pointed at", () => {
	const body = annotation(0, {
		"claims/opening.md": changed(
			"claims/opening.md",
			"The bridge was opened this morning.",
			"The bridge … this morning.",
		),
	})?.body;
	const [town, gazette] = body?.slice(-2) ?? [];
	expect(town).toMatchObject({
		source: {
			id: "https://example.org/opening",
			type: "Text",
			language: "en",
		},
		value: "The bridge … this morning.",
		language: "en",
	});
	expect(town).not.toHaveProperty("selector");
	expect(gazette).toMatchObject({
		selector: { type: "TextQuoteSelector", exact: "2021年6月1日に開通" },
	});
});
