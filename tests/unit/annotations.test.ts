import { expect, test } from "vitest";
import { annotationCollection } from "../../src/data/annotations.ts";
import { changed } from "./example-content.ts";
import { exampleEdition } from "./example-edition.ts";

const PLACES = {
	page: "https://example.org/",
	text: "https://example.org/data/article.txt",
	collection: "https://example.org/data/claims.jsonld",
	statuses: "https://example.org/data/status.jsonld",
	licence: "https://example.org/licence.txt",
};
const annotation = (index: number, changes: Record<string, string> = {}) =>
	annotationCollection(exampleEdition(changes), PLACES).first.items[index];

test("a claim is an annotation: what is said, how it is judged, and by which sources", () => {
	expect(annotation(1)).toMatchObject({
		id: "https://example.org/data/claims.jsonld#length",
		type: "Annotation",
		motivation: "assessing",
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
			{
				purpose: "tagging",
				source: "https://example.org/data/status.jsonld#differs-from-record",
			},
			{
				purpose: "linking",
				source: { id: "https://example.org/gazette", language: "ja" },
				selector: { type: "TextQuoteSelector", exact: "全長88メートル" },
			},
		],
	});
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

test("a quotation that was shortened stands nowhere in one piece, and is not pointed at", () => {
	const body = annotation(0, {
		"claims/opening.md": changed(
			"claims/opening.md",
			"The bridge was opened this morning.",
			"The bridge … this morning.",
		),
	})?.body;
	expect(body?.at(-1)).toEqual({
		type: "SpecificResource",
		purpose: "linking",
		source: { id: "https://example.org/opening", type: "Text", language: "en" },
	});
});
