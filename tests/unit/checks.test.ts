import { describe, expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { text as reportText } from "../../src/checks/report.ts";
import { changed, exampleContent } from "./example-content.ts";

/** The problems of the example with some files changed. */
function problems(changes: Record<string, string | undefined>) {
	const result = judge(exampleContent(changes));
	return "problems" in result ? result.problems : [];
}

test("the example breaks no rule", () => {
	expect(problems({})).toEqual([]);
});

describe("the author’s words", () => {
	test("a changed word is shown with both code points, where it stands", () => {
		expect(
			problems({
				"article.mdx": changed(
					"article.mdx",
					"said the mayor",
					"says the mayor",
				),
			}),
		).toEqual([
			{
				file: "article.mdx",
				line: 17,
				column: 114,
				code: "words-differ",
				message:
					"¶1 has “says the mayor.” where the source text has “said the mayor.”: U+0079 instead of U+0069.",
				cure: "Type it as source-article.txt has it; a slip of the original stays, and a remark on it goes into slips.yaml.",
			},
		]);
	});

	test("a look-alike quotation mark is told apart", () => {
		const [problem] = problems({
			"source-article.txt": changed("source-article.txt", "Nobody", "‘Nobody"),
			"article.mdx": changed("article.mdx", "Nobody", "'Nobody"),
		});
		expect(problem?.message).toBe(
			"¶2 has “'Nobody has crossed it” where the source text has “‘Nobody has crossed it”: U+0027 instead of U+2018.",
		);
	});

	test("words cut off at the end are said to be missing", () => {
		const [problem] = problems({
			"article.mdx": changed("article.mdx", "crossed it twice.", "crossed it"),
		});
		expect(problem?.message).toContain("the end instead of U+0020");
	});

	test("fields above the text are the author’s too", () => {
		expect(
			problems({
				"article.mdx": changed(
					"article.mdx",
					"title: A Bridge Opens",
					"title: A Bridge Closes",
				),
			}),
		).toMatchObject([
			{
				line: 3,
				column: 1,
				code: "words-differ",
				message:
					"The title has “Closes” where the source text has “Opens”: U+0043 instead of U+004F.",
			},
		]);
	});

	test("a paragraph too few is counted", () => {
		const found = problems({
			"article.mdx": changed(
				"article.mdx",
				"Nobody has crossed it twice.\n\n",
				"",
			),
		});
		expect(found.map(({ code }) => code)).toEqual([
			"words-differ",
			"words-differ",
		]);
		expect(found.map(({ message }) => message)).toContain(
			"The article has 6 parts (4 fields and 2 paragraphs), the source text 7.",
		);
	});
});

describe("claims and their files", () => {
	test("a claim without a file and a file without a claim are both named", () => {
		const text = changed("article.mdx", 'id="length"', 'id="lenght"');
		expect(problems({ "article.mdx": text })).toEqual([
			{
				file: "article.mdx",
				line: 17,
				column: 69,
				code: "claim-without-file",
				message: "The claim “lenght”, at “90 metres long”, has no file.",
				cure: "Write claims/lenght.md, or correct the id.",
			},
			{
				file: "claims/length.md",
				line: 1,
				column: 1,
				code: "file-without-claim",
				message: "No words of the article are marked as the claim “length”.",
				cure: 'Put <Claim id="length">…</Claim> around its words in article.mdx, or remove the file.',
			},
		]);
	});

	test("a claim that is marked twice is named with both places’ words", () => {
		const text = changed(
			"article.mdx",
			"Nobody has",
			'<Claim id="opening">Nobody</Claim> has',
		);
		expect(problems({ "article.mdx": text })).toEqual([
			{
				file: "article.mdx",
				line: 19,
				column: 1,
				code: "claim-marked-twice",
				message:
					"The claim “opening” is marked a second time, at “Nobody”; it stands already at “The bridge opened on 1 June 2021”.",
				cure: "Give one of the two an id and a file of its own, or take its tag out.",
			},
		]);
	});

	test("a file’s name must be fit for an address", () => {
		const found = problems({
			"claims/Length.md": changed("claims/length.md", "88 metres.", "88."),
		});
		expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
			"file-without-claim claims/Length.md",
			"id-malformed claims/Length.md",
		]);
	});
});

describe("sources", () => {
	test("an unknown and an unused source are named", () => {
		expect(
			problems({
				"claims/length.md": changed(
					"claims/length.md",
					"source: gazette",
					"source: gazete",
				),
			}),
		).toEqual([
			{
				file: "claims/length.md",
				line: 6,
				column: 5,
				code: "source-unknown",
				message: "The source “gazete” is not in sources.yaml.",
				cure: "Add it there, or correct the id.",
			},
			{
				file: "sources.yaml",
				line: 9,
				column: 1,
				code: "source-unused",
				message: "No claim cites the source “gazette”.",
				cure: "Cite it in a claim, or take the entry out.",
			},
		]);
	});

	test("one address under two ids is named", () => {
		expect(
			problems({
				"sources.yaml": changed(
					"sources.yaml",
					"example.org/gazette",
					"example.org/opening",
				),
			}),
		).toMatchObject([
			{
				line: 18,
				column: 3,
				code: "id-not-unique",
				message: "The sources “town” and “gazette” have the same address.",
			},
		]);
	});

	test.each([
		"ftp://example.org/x",
		"javascript:alert(1)",
		"example.org",
		"//example.org",
	])("the address %s is refused", (address) => {
		expect(
			problems({
				"sources.yaml": changed(
					"sources.yaml",
					"https://example.org/opening",
					address,
				),
			}),
		).toEqual([
			{
				file: "sources.yaml",
				line: 7,
				column: 3,
				code: "url-not-http",
				message: `“${address}” is not an http or https address.`,
				cure: "Write the whole address, beginning with https://.",
			},
		]);
	});

	test("links in notes and remarks are addresses too", () => {
		const found = problems({
			"claims/opening.md": changed(
				"claims/opening.md",
				"a notice",
				"[a notice](mailto:a@example.org)",
			),
			"claims/length.md": changed(
				"claims/length.md",
				"https://example.org/plan",
				"data:text/html,x",
			),
		});
		expect(
			found.map(({ code, file, line }) => `${code} ${file}:${line}`),
		).toEqual([
			"url-not-http claims/length.md:11",
			"url-not-http claims/opening.md:11",
		]);
	});
});

describe("the fields of a claim", () => {
	test("a digest of more than three lines is too long", () => {
		const digest =
			"A sentence that goes on for so long that the margin beside the text has no room for it, even where three of its narrow lines are used, is too long.";
		const [problem, ...more] = problems({
			"claims/opening.md": changed(
				"claims/opening.md",
				"The town gives the same day.",
				digest,
			),
		});
		expect(more).toEqual([]);
		expect(problem).toEqual({
			file: "claims/opening.md",
			line: 3,
			column: 1,
			code: "digest-too-long",
			message: `The digest “${digest}” takes 4 lines in the margin.`,
			cure: "Shorten it to 3 lines (about 120 characters); the note below has room for the rest.",
		});
	});

	test("a difference from the record needs its reason", () => {
		expect(
			problems({
				"claims/length.md": changed(
					"claims/length.md",
					"reason: The article says 90 metres, the newspaper 88.\n",
					"",
				),
			}),
		).toMatchObject([{ line: 2, column: 1, code: "reason-missing" }]);
	});

	test.each([
		[
			"status: supported",
			"status: proven",
			"“status” should be one of supported, supported-with-detail, differs-from-record, judgement.",
		],
		[
			"digest: The town gives the same day.",
			'digest: ""',
			"“digest” is empty.",
		],
		[
			"seen: [excerpt]",
			"seen: [whole]",
			"“sources → 0 → seen → 0” should be one of excerpt, mirror, syndicated, headline-missing, date-from-url, date-missing, author-missing, passage-elsewhere.",
		],
		[
			"language: en",
			"language: English!",
			"“sources → 0 → language” should be a language tag, e.g. en or ja.",
		],
	])("%s as %s is malformed", (from, to, message) => {
		const found = problems({
			"claims/opening.md": changed("claims/opening.md", from, to),
		});
		expect(
			found.map((problem) => `${problem.code} ${problem.message}`),
		).toEqual([`field-malformed ${message}`]);
	});

	test("a missing field is named", () => {
		expect(
			problems({
				"claims/opening.md": changed(
					"claims/opening.md",
					"status: supported\n",
					"",
				),
			}),
		).toMatchObject([
			{
				file: "claims/opening.md",
				code: "field-missing",
				message: "The field “status” is missing.",
			},
		]);
	});

	test("six sources are one too many, none too few", () => {
		const use =
			"  - source: town\n    quote: q\n    language: en\n    seen: [excerpt]\n";
		const six = changed(
			"claims/opening.md",
			"sources:\n",
			`sources:\n${use.repeat(5)}`,
		);
		expect(
			problems({ "claims/opening.md": six }).map(({ message }) => message),
		).toEqual(["“sources” should name five sources at most."]);
	});
});

describe("footnotes", () => {
	test("in the article an undefined one is named, besides the words it changes", () => {
		const found = problems({
			"article.mdx": changed("article.mdx", "twice.", "twice.[^1]"),
		});
		expect(found.map(({ code }) => code)).toEqual([
			"footnote-undefined",
			"words-differ",
		]);
	});

	test("in a note an undefined one is named where it stands", () => {
		expect(
			problems({
				"claims/opening.md": changed(
					"claims/opening.md",
					"a notice.",
					"a notice.[^x]",
				),
			}),
		).toEqual([
			{
				file: "claims/opening.md",
				line: 11,
				column: 1,
				code: "footnote-undefined",
				message:
					"The footnote [^x] is not defined, and would be printed as it stands.",
				cure: "Add a line “[^x]: …”, or take the reference out.",
			},
		]);
	});

	test("an unused one and a used one are both refused in a note", () => {
		const unused = problems({
			"claims/opening.md": changed(
				"claims/opening.md",
				"a notice.",
				"a notice.\n\n[^x]: Lost.",
			),
		});
		expect(unused.map(({ code, line }) => `${code} ${line}`)).toEqual([
			"footnote-unused 13",
		]);
		const used = problems({
			"claims/opening.md": changed(
				"claims/opening.md",
				"a notice.",
				"a notice.[^x]\n\n[^x]: Nested.",
			),
		});
		expect(used.map(({ code, line }) => `${code} ${line}`)).toEqual([
			"footnote-in-note 11",
		]);
	});
});

describe("remarks on the text as printed", () => {
	test("point at words that stand once in their paragraph", () => {
		const slips =
			"- paragraph: 1\n  words: the\n  remark: x\n- paragraph: 2\n  words: never\n  remark: x\n- paragraph: 2\n  words: twice\n  remark: x\n- paragraph: 9\n  words: a\n  remark: x\n";
		expect(
			problems({ "slips.yaml": slips }).map(
				({ line, code, message }) => `${line} ${code} ${message}`,
			),
		).toEqual([
			"5 slip-not-found “never” stands nowhere in ¶2.",
			"11 slip-not-found “a” stands nowhere in ¶9.",
		]);
	});
});

test("all problems of a run are reported, by file and line", () => {
	const found = problems({
		"article.mdx": changed("article.mdx", "twice", "often"),
		"claims/opening.md": "no fields",
		"claims/length.md": changed(
			"claims/length.md",
			"language: ja",
			"language: 1",
		),
		"sources.yaml": changed("sources.yaml", "kind: primary", "kind: best"),
	});
	expect(
		found.map(({ file, line, code }) => `${file}:${line} ${code}`),
	).toEqual([
		"article.mdx:17 claim-without-file",
		"article.mdx:19 words-differ",
		"claims/length.md:8 field-malformed",
		"claims/opening.md:1 frontmatter-missing",
		"sources.yaml:2 field-malformed",
	]);
});

test("the report names the folder, every place, the fault and the cure", () => {
	const report = reportText("content", [
		{
			file: "a.md",
			line: 2,
			column: 3,
			code: "note-empty",
			message: "It is wrong.",
			cure: "Do it right.",
		},
		{
			file: "b.md",
			line: 1,
			column: 1,
			code: "https-known",
			message: "So is this.",
			cure: "Leave it.",
		},
	]);
	expect(report).toBe(`content/a.md:2:3  note-empty
  It is wrong.
  Do it right.

content/b.md:1:1  https-known (warning)
  So is this.
  Leave it.

1 problem and 1 warning in content. Nothing was built.`);
});

test("one problem is one problem", () => {
	expect(
		reportText("c", [
			{
				file: "a",
				line: 1,
				column: 1,
				code: "note-empty",
				message: "M.",
				cure: "C.",
			},
		]),
	).toMatch(/\n\n?1 problem in c\. Nothing was built\.$/);
});
