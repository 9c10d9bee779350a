import { describe, expect, test } from "vitest";
import { blockText, readArticle } from "../../src/reading/article.ts";
import { changed } from "./example-content.ts";

const read = (body: string) =>
	readArticle(
		"article.mdx",
		changed("article.mdx", "Nobody has crossed it twice.", body),
	);
const texts = (body: string) => read(body).article?.blocks.map(blockText);

describe("an article as it should be", () => {
	test("has paragraphs of words and claims with their places", () => {
		const { article, problems } = read("Nobody has crossed it twice.");
		expect(problems).toEqual([]);
		expect(article?.blocks.map(({ kind }) => kind)).toEqual([
			"standfirst",
			"paragraph",
			"paragraph",
			"author-note",
		]);
		expect(article?.blocks[1]?.runs).toEqual([
			{
				text: "The bridge opened on 1 June 2021",
				claim: "opening",
				place: { file: "article.mdx", line: 17, column: 1 },
				typed: '<Claim id="opening">The bridge opened on 1 June 2021</Claim>',
			},
			{
				text: ". It is ",
				place: { file: "article.mdx", line: 17, column: 61 },
				typed: ". It is ",
			},
			{
				text: "90 metres long",
				claim: "length",
				place: { file: "article.mdx", line: 17, column: 69 },
				typed: '<Claim id="length">90 metres long</Claim>',
			},
			{
				text: ", said the mayor.",
				place: { file: "article.mdx", line: 17, column: 110 },
				typed: ", said the mayor.",
			},
		]);
	});

	test("keeps quotes, blanks and no-break spaces as they are typed", () => {
		expect(
			texts('applying"‘maximum pressure" that \u00a0the end. \u00a0')?.[2],
		).toBe('applying"‘maximum pressure" that \u00a0the end. \u00a0');
	});

	test("may have its note on the author over several lines", () => {
		const { article, problems } = readArticle(
			"article.mdx",
			changed(
				"article.mdx",
				'<AuthorNote><Claim id="author">Ada Brown is a surveyor</Claim>.</AuthorNote>',
				"<AuthorNote>\nAda Brown is a surveyor.\n</AuthorNote>",
			),
		);
		expect(problems).toEqual([]);
		expect(article?.blocks.at(-1)).toMatchObject({
			kind: "author-note",
			runs: [{ text: "Ada Brown is a surveyor." }],
		});
	});

	test("takes a sign with a backslash for the sign", () => {
		expect(texts("A \\*star\\* and a \\{brace}.")?.[2]).toBe(
			"A *star* and a {brace}.",
		);
	});
});

describe("markup in the article", () => {
	test.each([
		["*emphasis*", "*emphasis*"],
		["a [link](x)", "[link](x)"],
		["# A heading", "# A heading"],
		["{code}", "{code}"],
		["<b>bold</b> words", "<b>bold</b>"],
		["import x from 'y'", "import x from 'y'"],
		["<Claim>no id</Claim> here", "<Claim>no id</Claim>"],
		[
			'<Claim id="a" class="b">two</Claim> here',
			'<Claim id="a" class="b">two</Claim>',
		],
	])("%s is refused", (body, words) => {
		const { problems } = read(body);
		expect(
			problems.map(({ code, line, message }) => ({ code, line, message })),
		).toEqual([
			{
				code: "article-markup",
				line: 19,
				message: `The article holds only its words and claims; this is something else: “${words}”.`,
			},
		]);
	});
});

test("what is refused keeps its words and its claims", () => {
	expect(texts("> Nobody has\n> crossed it.")?.[2]).toBe(
		"Nobody has\ncrossed it.",
	);
	expect(texts("- Nobody\n- has *crossed* {1} it.")?.slice(2, 4)).toEqual([
		"Nobody",
		"has crossed  it.",
	]);
	const { article, problems } = read('> <Claim id="x">Nobody</Claim> has.');
	expect(article?.blocks[2]?.runs.map(({ claim }) => claim)).toEqual([
		"x",
		undefined,
	]);
	expect(problems.map(({ code }) => code)).toEqual(["article-markup"]);
});

describe("claims that hold more than words", () => {
	const runs = (body: string) =>
		read(body).article?.blocks[2]?.runs.map(({ text, claim }) => [text, claim]);

	test("have the words before it", () => {
		expect(runs('<Claim id="x">No *body* has</Claim> crossed.')).toEqual([
			["No ", "x"],
			["body", undefined],
			[" has", undefined],
			[" crossed.", undefined],
		]);
		expect(
			runs('<Claim id="x">No <Claim id="y">body</Claim></Claim> has.'),
		).toEqual([
			["No ", "x"],
			["body", "y"],
			[" has.", undefined],
		]);
		expect(
			runs('<Claim id="x"><Claim id="y">No</Claim>body</Claim> has.'),
		).toEqual([
			["No", "y"],
			["body", undefined],
			[" has.", undefined],
		]);
	});
});

test("an article without fields is a problem, not a crash", () => {
	expect(readArticle("article.mdx", "Words.")).toMatchObject({
		problems: [{ code: "frontmatter-missing" }],
	});
});
