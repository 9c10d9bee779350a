import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import {
	asMdx,
	blocksOf,
	newEdition,
} from "../../src/editing/article-folder.ts";
import { recordAnchors } from "../../src/editing/record-anchors.ts";
import { recordEdition } from "../../src/editing/record-edition.ts";
import { anchorsOf } from "../../src/edition/article-anchors.ts";
import { blockText, readArticle } from "../../src/reading/article.ts";

const KNOWN = {
	author: [{ family: "Brown", given: "Ada" }],
	publisher: "The Surveyor",
	date: "2021-06-04",
	language: "en",
	url: "https://example.org/bridge",
};
const TEXT = `Field Notes

A Bridge Opens

4 June, 2021

Two notes on a new bridge

The bridge opened.

Ada Brown is a surveyor.`;

const made = (text: string, known: object, authorLine = false) =>
	newEdition(text, known, { authorLine }, "2021-07-01");

/** The paragraphs of an article made from these words, as the edition reads them. */
function readBack(paragraphs: readonly string[]): string[] {
	const head = {
		series: "The series",
		title: "The title",
		dateline: "The dateline",
		standfirst: "The *standfirst* {1} <b>",
	};
	const texts = made(paragraphs.join("\n\n"), { ...KNOWN, ...head });
	const { article, problems } = readArticle(
		"article.mdx",
		texts?.get("article.mdx") ?? "",
	);
	expect(problems).toEqual([]);
	const [standfirst, ...others] = article?.blocks.map(blockText) ?? [];
	expect(standfirst).toBe(head.standfirst);
	return others;
}

describe("a plain text as an article", () => {
	test.each([
		"# not a heading",
		"1. not a list",
		"- nor this",
		"> nor a quotation",
		"    nor code",
		"a < b, {c}, *d*, _e_, `f`, \\ and &amp;",
		"<Claim id='x'>not a claim</Claim>",
		"import duties from the north",
		"export { trade }",
		"[not a link](x) ![nor an image](y) [^nor-a-note]",
		"---",
		"===",
		"```",
		"| not | a table |",
		"two  blanks, and at the end:  ",
		"\u00a0no-break blanks\u00a0",
		"“quotes” and 'straight' \"ones\" …",
	])("keeps “%s” as it is", (words) => {
		expect(readBack([words, "Last."])).toEqual([words, "Last."]);
	});

	test("keeps every word of any text", () => {
		const unit = fc.oneof(
			fc.constantFrom(..."#*_{}<>[]()!`~|\\&;:-+=.1 \t\u00a0'\"/$^"),
			fc.constantFrom(
				"import ",
				"export ",
				"http://a.b",
				"<!--",
				"&lt;",
				"](",
				"***",
			),
			fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }),
		);
		const paragraph = fc
			.array(unit, { minLength: 1, maxLength: 12 })
			.map((parts) => parts.join("").replace(/\p{Cc}(?<!\t)/gu, ""))
			.filter((words) => words.trim() !== "");
		fc.assert(
			fc.property(
				fc.array(paragraph, { minLength: 1, maxLength: 3 }),
				(all) => {
					expect(readBack(all)).toEqual(all);
				},
			),
			{ numRuns: 300 },
		);
	});

	test("has its paragraphs between empty lines, whatever the line ends", () => {
		expect(blocksOf("\ufeffOne\r\ntwo.\r\n\r\n \t\r\n\r\nThree.\r\n")).toEqual([
			"One two.",
			"Three.",
		]);
	});

	test("is on one line, so that nothing in it begins a block", () => {
		expect(asMdx("1. a *b*")).toBe("1\\. a \\*b\\*");
		expect(asMdx("import a")).toBe("&#x69;mport a");
	});
});

describe("the head of an article", () => {
	test("is taken from the text, block after block", () => {
		const article = made(TEXT, KNOWN, true)?.get("article.mdx");
		expect(article).toBe(`---
series: Field Notes
title: A Bridge Opens
dateline: 4 June, 2021
standfirst: Two notes on a new bridge
author:
  family: Brown
  given: Ada
publisher: The Surveyor
date: 2021-06-04
language: en
URL: https://example.org/bridge
checked: 2021-07-01
---

The bridge opened.

<AuthorNote>Ada Brown is a surveyor.</AuthorNote>
`);
		expect(made(TEXT, KNOWN)?.get("source-article.txt")).toBe(TEXT);
	});

	test("can be given, and is not taken twice where the text has it, too", () => {
		const text = "A Bridge Opens\n\nThe bridge opened.";
		const texts = made(text, {
			...KNOWN,
			series: "Field Notes",
			title: "A Bridge Opens",
			dateline: "4 June, 2021",
			standfirst: "Two notes on a new bridge",
		});
		expect(texts?.get("source-article.txt")).toBe(
			"Field Notes\n\nA Bridge Opens\n\n4 June, 2021\n\nTwo notes on a new bridge\n\nThe bridge opened.",
		);
	});

	test("has nothing that the article does not have", () => {
		const texts = made("A Bridge Opens\n\nThe bridge opened.", {
			...KNOWN,
			author: [{ family: "Plato" }, { literal: "The Editorial Board" }],
			series: "",
			dateline: "",
			standfirst: "",
		});
		expect(texts?.get("source-article.txt")).toBe(
			"A Bridge Opens\n\nThe bridge opened.",
		);
		expect(texts?.get("article.mdx")).toMatch(
			/^---\ntitle: A Bridge Opens\nauthor:\n {2}- family: Plato\n {2}- literal: The Editorial Board\npublisher/,
		);
	});

	test("leaves blanks that say what belongs there", () => {
		const article = made(TEXT, {})?.get("article.mdx");
		expect(article).toContain(
			"\nauthor: # { family: …, given: … }, or { literal: … } of an institution\n",
		);
		expect(article).toContain("\npublisher: # who published it\n");
		expect(article).not.toContain("number");
	});

	test("does not become the article where there is no more text", () => {
		expect(made("One\n\nTwo\n\nThree\n\nFour", KNOWN)).toBeUndefined();
	});
});

test("a new edition obeys every rule, without a single claim", () => {
	const texts = made(TEXT, KNOWN, true) ?? new Map();
	const { article } = readArticle("article.mdx", texts.get("article.mdx"));
	if (!article) throw new Error("The article cannot be read.");
	const anchors = recordAnchors(
		{ anchors: {}, retired: {} },
		anchorsOf(article),
		"2021-07-01",
	);
	texts.set("anchors.lock.json", JSON.stringify(anchors));
	const { written } = recordEdition(
		{ folder: "content", texts },
		{ date: "2021-07-01", changes: "First edition." },
	);
	expect([...written.keys()]).toEqual(["editions.yaml"]);
	const judgement = judge({
		folder: "content",
		texts: new Map([...texts, ...written]),
	});
	expect(judgement.problems).toEqual([]);
	expect(judgement.edition?.claims).toEqual([]);
});
