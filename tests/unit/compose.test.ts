import { describe, expect, test } from "vitest";
import { composeEdition } from "../../src/edition/compose.ts";
import { readDraft } from "../../src/reading/draft.ts";
import { exampleContent } from "./example-content.ts";

const edition = composeEdition(
	readDraft(
		exampleContent({
			"slips.yaml":
				"- paragraph: 2\n  words: crossed it twice\n  remark: Read “walked it twice”.\n",
		}),
	),
);

describe("the edition of the example", () => {
	test("counts paragraphs and leaves the standfirst and the note on the author uncounted", () => {
		expect(
			edition.passages.map(({ id, label, number, text }) => ({
				id,
				label,
				number,
				text,
			})),
		).toEqual([
			{
				id: "standfirst",
				label: "the standfirst",
				number: undefined,
				text: "Two notes on a new bridge",
			},
			{
				id: "p1",
				label: "¶1",
				number: 1,
				text: "The bridge opened on 1 June 2021. It is 90 metres long, said the mayor.",
			},
			{
				id: "p2",
				label: "¶2",
				number: 2,
				text: "Nobody has crossed it twice.",
			},
			{
				id: "author",
				label: "the note on the author",
				number: undefined,
				text: "Ada Brown is a surveyor.",
			},
		]);
	});

	test("numbers claims in reading order and finds them in the source text", () => {
		expect(
			edition.claims.map(
				({ id, number, passage, words, statusWords, selectors }) => ({
					id,
					number,
					passage,
					words,
					statusWords,
					start: selectors.position.start,
				}),
			),
		).toEqual([
			{
				id: "opening",
				number: 1,
				passage: "p1",
				words: "The bridge opened on 1 June 2021",
				statusWords: "Supported",
				start: 75,
			},
			{
				id: "length",
				number: 2,
				passage: "p1",
				words: "90 metres long",
				statusWords: "Differs from the record",
				start: 115,
			},
			{
				id: "author",
				number: 3,
				passage: "author",
				words: "Ada Brown is a surveyor",
				statusWords: "Author’s judgement",
				start: 178,
			},
		]);
		for (const { words, selectors } of edition.claims) {
			expect(
				edition.text.slice(selectors.position.start, selectors.position.end),
			).toBe(words);
		}
	});

	test("tallies the statuses in their order", () => {
		expect(
			edition.tally.map(({ words, count }) => `${count} ${words}`),
		).toEqual([
			"1 Supported",
			"0 Supported, with a detail",
			"1 Differs from the record",
			"0 Not established",
			"0 Contested",
			"1 Author’s judgement",
		]);
	});

	test("looks archived copies up near the article, or near the source if that is later", () => {
		expect(
			edition.sources.map(({ id, published, publishedBy, archiveLookup }) => ({
				id,
				published,
				publishedBy,
				archiveLookup,
			})),
		).toEqual([
			{
				id: "town",
				published: "1 June 2021",
				publishedBy: "The Town",
				archiveLookup:
					"https://web.archive.org/web/20210604/https://example.org/opening",
			},
			{
				id: "gazette",
				published: "June 2022",
				publishedBy: "The Gazette",
				archiveLookup:
					"https://web.archive.org/web/202206/https://example.org/gazette",
			},
		]);
	});

	test("gives each citation its source, its words, what it does and what was seen", () => {
		const [citation] = edition.claims[1]?.citations ?? [];
		expect(citation).toMatchObject({
			source: { id: "gazette" },
			quote: "全長88メートル",
			language: "ja",
			gloss: "88 metres in all",
			role: "contradicts",
			bearsOn: "90 metres long",
			seen: "Date taken from the address.",
		});
		expect(edition.claims[1]?.deciding).toBe(citation);
		expect(citation?.remark?.type).toBe("root");
	});

	test("names of several quotations the one that decides, wherever it stands", () => {
		const opening = exampleContent().texts.get("claims/opening.md") ?? "";
		const decidedBy = (text: string) =>
			composeEdition(readDraft(exampleContent({ "claims/opening.md": text })))
				.claims[0];
		expect(decidedBy(opening)?.deciding.source.id).toBe("town");
		const second = opening
			.replace("    decides: true\n", "")
			.replace("bears-on: 1 June 2021\n", "$&    decides: true\n");
		const claim = decidedBy(second);
		expect(claim?.deciding.source.id).toBe("gazette");
		expect(claim?.others.map(({ source }) => source.id)).toEqual(["town"]);
	});

	test("counts the origins of a claim’s sources, not their publishers", () => {
		const countsWith = (origin: string) =>
			composeEdition(
				readDraft(
					exampleContent({
						"sources.yaml": (
							exampleContent().texts.get("sources.yaml") ?? ""
						).replace("origin: The Gazette", `origin: ${origin}`),
					}),
				),
			).claims[0]?.counts;
		expect(countsWith("The Gazette")).toEqual({ sources: 2, origins: 2 });
		expect(countsWith("The Town")).toEqual({ sources: 2, origins: 1 });
	});

	test("places remarks on the text as printed", () => {
		expect(edition.slips).toEqual([
			{
				passage: "p2",
				label: "¶2",
				words: "crossed it twice",
				remark: "Read “walked it twice”.",
			},
		]);
	});

	test("says its own dates", () => {
		expect([edition.article.published, edition.article.checkedOn]).toEqual([
			"4 June 2021",
			"1 July 2022",
		]);
	});
});

test("an unchecked draft with a part missing is refused", () => {
	expect(() =>
		composeEdition(readDraft(exampleContent({ "sources.yaml": undefined }))),
	).toThrow("An edition was composed from an unchecked draft: no sources.");
});
