import { expect, test } from "vitest";
import { placesIn } from "../../src/reading/problem.ts";
import { parseArticleText, parseNote } from "../../src/reading/prose.ts";

const note = (text: string) => parseNote(text, placesIn("n.md", text));

test("a note is GFM with words in other languages", () => {
	const { root, problems } = note(
		'See <span lang="ja">橋</span>, [a plan](https://example.org) and ~~this~~.',
	);
	expect(problems).toEqual([]);
	expect(root.children.map(({ type }) => type)).toEqual(["paragraph"]);
});

test("other tags are refused where they stand", () => {
	expect(note("A <b>bold</b> word").problems).toEqual([
		{
			file: "n.md",
			line: 1,
			column: 3,
			code: "markup-unknown",
			severity: "error",
			message: "A note is text: <b> cannot stand in it.",
			cure: 'Use plain Markdown, and <span lang="ja">…</span> for words in another language.',
		},
	]);
});

test("a span without a language is refused", () => {
	expect(note("A <span>word</span>").problems.map(({ code }) => code)).toEqual([
		"markup-unknown",
	]);
});

test.each(["{1 + 1}", "import x from 'y'\n\nText", "export const a = 1"])(
	"code is refused: %s",
	(text) => {
		expect(note(text).problems.map(({ message }) => message)).toEqual([
			"A note is text: code cannot stand in it.",
		]);
	},
);

test("markup that is not closed is reported, not thrown", () => {
	const { problems, root } = note("One\n\nA <span lang='ja'>word");
	expect(root.children).toEqual([]);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toMatchObject({
		file: "n.md",
		line: 3,
		code: "markup-malformed",
	});
});

test("a tag that breaks off is reported where it breaks off", () => {
	expect(note("One\n\nA <span lang=>word</span>").problems).toMatchObject([
		{ line: 3, column: 14, code: "markup-malformed" },
	]);
});

test("an article text with an open tag is a problem", () => {
	expect(
		parseArticleText(
			"<Claim id='x'>words",
			placesIn("article.mdx", "<Claim id='x'>words"),
		),
	).toMatchObject({ code: "markup-malformed", line: 1 });
});
