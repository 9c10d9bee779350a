import { describe, expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import type { ContentFiles } from "../../src/reading/content-files.ts";
import { changed, exampleContent } from "./example-content.ts";

/** Place, code and message of every problem, while an editor is at work. */
const problemsOf = (content: ContentFiles): string[] =>
	judge(content, true).problems.map(
		({ file, line, column, code, message }) =>
			`${file}:${line}:${column} ${code} ${message}`,
	);

const problemsWith = (file: string, from: string, to: string): string[] =>
	problemsOf(exampleContent({ [file]: changed(file, from, to) }));

describe("a claim that differs from the record", () => {
	const second = (source: string) =>
		changed(
			"claims/length.md",
			"sources:\n",
			`sources:
  - source: ${source}
    role: contradicts
    bears-on: 90 metres
    quote: It is 88 metres long.
    language: en
`,
		);
	const gazetteIsSecondary = changed(
		"sources.yaml",
		"kind: primary\n  type: article-newspaper",
		"kind: secondary\n  type: article-newspaper",
	);

	test("needs one primary source, beside which others may be secondary", () => {
		expect(
			problemsOf(
				exampleContent({
					"sources.yaml": gazetteIsSecondary,
					"claims/length.md": second("town"),
				}),
			),
		).toEqual([]);
		expect(
			problemsOf(exampleContent({ "sources.yaml": gazetteIsSecondary })),
		).toEqual([
			"claims/length.md:2:1 primary-missing “length” is said to differ from the record, and no primary source says so.",
		]);
	});

	test("may have it in a source that is not known yet", () => {
		expect(
			problemsOf(
				exampleContent({
					"sources.yaml": gazetteIsSecondary,
					"claims/length.md": second("survey"),
				}),
			),
		).toEqual([
			"claims/length.md:9:5 source-unknown The source “survey” is not in sources.yaml.",
		]);
	});
});

describe("an address", () => {
	const withParameter = (name: string) =>
		problemsWith(
			"sources.yaml",
			"https://example.org/opening",
			`https://example.org/opening?page=2&${name}=x`,
		);

	test.each([
		"utm_source",
		"utm_medium",
		"utm_campaign",
		"_ga",
		"_gl",
		"gclid",
		"fbclid",
		"mc_cid",
		"mc_eid",
		"n_cid",
		"cx_position",
		"feature",
		"igshid",
		"ocid",
	])("may not carry the tracking parameter %s", (name) => {
		expect(withParameter(name)).toEqual([
			`sources.yaml:7:3 tracking-parameter The address carries “${name}”, which only serves to track its readers.`,
		]);
	});

	test.each(["id", "features", "utm", "docid", "mc_id"])(
		"may carry the parameter %s",
		(name) => {
			expect(withParameter(name)).toEqual([]);
		},
	);
});

describe("a published id", () => {
	/** In the article: the note that bears on the words as they were has problems of its own. */
	const remark = (words: string) =>
		problemsWith(
			"article.mdx",
			'<Claim id="opening">The bridge opened on 1 June 2021</Claim>. It is ',
			words,
		).filter((problem) => problem.startsWith("article.mdx"));

	test("may not lose its last words, nor its first", () => {
		expect(
			remark(
				'<Claim id="opening">The bridge opened on 1 June</Claim> 2021. It is ',
			),
		).toEqual([
			"article.mdx:17:1 anchor-moved “c-opening” was published at “The bridge opened on 1 June 2021” and stands now at “The bridge opened on 1 June”.",
		]);
		expect(
			remark(
				'The <Claim id="opening">bridge opened on 1 June 2021</Claim>. It is ',
			),
		).toEqual([
			"article.mdx:17:5 anchor-moved “c-opening” was published at “The bridge opened on 1 June 2021” and stands now at “bridge opened on 1 June 2021”.",
		]);
	});

	test("may not take more words in", () => {
		expect(
			remark(
				'<Claim id="opening">The bridge opened on 1 June 2021. It is</Claim> ',
			),
		).toEqual([
			"article.mdx:17:1 anchor-moved “c-opening” was published at “The bridge opened on 1 June 2021” and stands now at “The bridge opened on 1 June 2021. It is”.",
		]);
	});
});

describe("a place is where the fault was typed", () => {
	test("in the article, after a sign with a backslash", () => {
		expect(
			problemsOf(
				exampleContent({
					"article.mdx": changed(
						"article.mdx",
						"Nobody has crossed it twice.",
						"Nobody \\*has\\* crossed it often.",
					),
					"source-article.txt": changed(
						"source-article.txt",
						"Nobody has crossed it twice.",
						"Nobody *has* crossed it twice.",
					),
					"slips.yaml": undefined,
				}),
			),
		).toEqual([
			"article.mdx:19:27 words-differ ¶2 has “often.” where the source text has “twice.”: U+006F instead of U+0074.",
		]);
	});

	test("in a field that is quoted", () => {
		expect(
			problemsWith(
				"article.mdx",
				"title: A Bridge Opens",
				'title: "A \\u0042ridge Shuts"',
			),
		).toEqual([
			"article.mdx:3:23 words-differ The title has “Shuts” where the source text has “Opens”: U+0053 instead of U+004F.",
		]);
	});

	test("in the date of an edition", () => {
		expect(problemsWith("editions.yaml", "2022-07-01", "2022-06-31")).toEqual([
			"editions.yaml:3:3 date-impossible There is no 2022-06-31 in the calendar.",
		]);
	});

	test("of a character outside the first plane as a whole", () => {
		expect(
			problemsOf(
				exampleContent({
					"article.mdx": changed("article.mdx", "it twice", "it 𝒜"),
					"source-article.txt": changed(
						"source-article.txt",
						"it twice",
						"it 𝒷",
					),
					"slips.yaml": undefined,
				}),
			),
		).toContain(
			"article.mdx:19:23 words-differ ¶2 has “𝒜.” where the source text has “𝒷.”: U+1D49C instead of U+1D4B7.",
		);
	});

	test("of a paragraph by its number, wherever the line on the author stands", () => {
		const swap = (text: string, first: string, second: string) =>
			text.replace(first, "\0").replace(second, first).replace("\0", second);
		const { texts } = exampleContent();
		const swapped = (file: string, first: string, second: string) =>
			swap(texts.get(file) ?? "", first, second);
		const author =
			'<AuthorNote><Claim id="author">Ada Brown is a surveyor</Claim>.</AuthorNote>';
		const article = swapped(
			"article.mdx",
			"Nobody has crossed it twice.",
			author,
		);
		expect(
			problemsOf(
				exampleContent({
					"article.mdx": article.replace("twice", "often"),
					"source-article.txt": swapped(
						"source-article.txt",
						"Nobody has crossed it twice.",
						"Ada Brown is a surveyor.",
					),
					"slips.yaml": undefined,
				}),
			).filter((problem) => problem.startsWith("article.mdx")),
		).toEqual([
			"article.mdx:21:23 words-differ ¶2 has “often.” where the source text has “twice.”: U+006F instead of U+0074.",
		]);
	});
});

describe("the parts of an article", () => {
	const counted = (file: string, from: string, to: string) =>
		problemsWith(file, from, to).filter((problem) =>
			problem.includes("words-differ"),
		);

	test("may not lack the last, nor all paragraphs", () => {
		expect(
			counted(
				"source-article.txt",
				"surveyor.",
				"surveyor.\n\nShe lives by the river.",
			),
		).toEqual([
			"article.mdx:21:1 words-differ The article has 7 parts (4 fields and 3 paragraphs), the source text 8.",
		]);
		const { texts } = exampleContent();
		const head = (texts.get("article.mdx") ?? "").split("<Claim")[0];
		const four = (texts.get("source-article.txt") ?? "").split("\n\nThe")[0];
		expect(
			problemsOf(
				exampleContent({
					"article.mdx": head,
					"source-article.txt": `${four}\n\nThe end.`,
				}),
			),
		).toContain(
			"article.mdx:5:13 words-differ The article has 4 parts (4 fields and 0 paragraphs), the source text 5.",
		);
	});

	test("may not be more than the author’s", () => {
		expect(
			counted(
				"article.mdx",
				"Nobody has",
				"Somebody added this.\n\nNobody has",
			),
		).toEqual([
			"article.mdx:19:1 words-differ The article has 8 parts (4 fields and 4 paragraphs), the source text 7.",
		]);
		expect(
			counted("source-article.txt", "\n\nAda Brown is a surveyor.", ""),
		).toEqual([
			"article.mdx:21:13 words-differ The article has 7 parts (4 fields and 3 paragraphs), the source text 6.",
		]);
	});
});

describe("an id that is gone", () => {
	test("is named without words where none are like its own", () => {
		const { texts } = exampleContent();
		const lock = JSON.parse(texts.get("anchors.lock.json") ?? "");
		lock.anchors["c-sale"] = {
			published: "2022-07-01",
			selector: {
				type: "TextQuoteSelector",
				exact: "sold for a song",
				prefix: "",
				suffix: "",
			},
		};
		expect(
			problemsOf(
				exampleContent({ "anchors.lock.json": JSON.stringify(lock, null, 2) }),
			),
		).toEqual([
			"anchors.lock.json:57:5 anchor-missing “c-sale” was published at “sold for a song” and is gone.",
		]);
	});
});

describe("a claim without a file", () => {
	test("is one fault, and a file without a claim another", () => {
		expect(
			problemsWith("article.mdx", '<Claim id="length">', '<Claim id="span">'),
		).toEqual([
			"article.mdx:17:69 claim-without-file The claim “span”, at “90 metres long”, has no file.",
			"claims/length.md:1:1 file-without-claim No words of the article are marked as the claim “length”.",
		]);
	});
});

describe("a second edition", () => {
	const second = (number: number, date: string) =>
		problemsOf(
			exampleContent({
				"editions.yaml": `${changed("editions.yaml", "First edition.", "One.")}- number: ${number}
  date: "${date}"
  changes: Two.
  verdicts: {}
  fingerprint: sha256-${"0".repeat(64)}
`,
			}),
		);

	test("is dated after the first and numbered on", () => {
		expect(second(2, "2022-07-01")).toEqual([]);
		expect(second(2, "2022-06-30")).toEqual([
			"editions.yaml:11:3 edition-order Edition 2 of 2022-06-30 stands in place 2, after edition 1 of 2022-07-01.",
		]);
		expect(second(3, "2022-08-01")).toEqual([
			"editions.yaml:10:3 edition-order Edition 3 of 2022-08-01 stands in place 2, after edition 1 of 2022-07-01.",
		]);
	});
});

describe("a note", () => {
	const note = (text: string) =>
		problemsWith("claims/opening.md", "The town published a notice.", text);

	test("has headings of the third level and below, one at a time", () => {
		expect(note("### Notice\n\n#### Day\n\nIt did.")).toEqual([]);
		expect(note("## Notice\n\nIt did.")).toEqual([
			"claims/opening.md:21:1 heading-order The heading “Notice” is of level 2, under one of level 2.",
		]);
		const [skipped] = judge(
			exampleContent({
				"claims/opening.md": changed(
					"claims/opening.md",
					"The town published a notice.",
					"### Notice\n\n##### Day\n\nIt did.",
				),
			}),
			true,
		).problems;
		expect(skipped).toMatchObject({
			line: 23,
			message: "The heading “Day” is of level 5, under one of level 3.",
			cure: "Write it with ####.",
		});
	});

	test("names the language of its words by a tag that there is", () => {
		expect(note('It said <span lang="ja" title="so">橋</span>.')).toEqual([]);
		expect(note("It said <span lang>橋</span>.")).toEqual([
			"claims/opening.md:21:9 language-unknown “” is not the tag of a language.",
		]);
	});
});

test("a remark on a paragraph that there is not points nowhere", () => {
	expect(problemsWith("slips.yaml", "paragraph: 2", "paragraph: 9")).toEqual([
		"slips.yaml:2:3 slip-not-found “crossed it twice” stands nowhere in ¶9.",
	]);
});

test("what looks like a footnote stays where the author wrote it", () => {
	const words = (text: string) => text.replace("twice.", "twice.[^1]");
	expect(
		problemsOf(
			exampleContent({
				"article.mdx": words(changed("article.mdx", "twice.", "twice.")),
				"source-article.txt": changed(
					"source-article.txt",
					"twice.",
					"twice.[^1]",
				),
			}),
		).filter((problem) => problem.includes("footnote")),
	).toEqual([]);
});

test("a source without a publisher is published by its host", () => {
	const { edition } = judge(
		exampleContent({
			"sources.yaml": changed("sources.yaml", "  publisher: The Town\n", ""),
		}),
		true,
	);
	expect(edition?.sources[0]?.publishedBy).toBe("example.org");
});

describe("what of the author’s nobody sees", () => {
	const withSign = (sign: string, file: string, from: string) =>
		problemsOf(
			exampleContent({
				...Object.fromEntries(
					["article.mdx", "source-article.txt", "anchors.lock.json"].map(
						(name) => [
							name,
							exampleContent()
								.texts.get(name)
								?.replaceAll("The bridge", `The bri${sign}dge`),
						],
					),
				),
				[file]: changed(file, from, `${from} The bri${sign}dge`),
			}),
		).filter((problem) => /invisible|not-normal/.test(problem));

	test.each([
		["a soft hyphen", "\u00ad"],
		["a zero-width space", "\u200b"],
		["a direction mark", "\u200e"],
		["a decomposed letter", "e\u0301"],
	])("stays, and may be copied: %s", (_what, sign) => {
		expect(withSign(sign, "slips.yaml", "Read")).toEqual([]);
		expect(withSign(sign, "claims/author.md", "A note.")).toEqual([]);
	});

	test("is the author’s alone: elsewhere it is a slip", () => {
		expect(problemsWith("slips.yaml", "Read", "Re\u00adad")).toEqual([
			"slips.yaml:3:13 character-invisible An invisible character, U+00AD, stands here.",
		]);
	});
});

describe("a clock", () => {
	const dated = (today: string) =>
		judge({ ...exampleContent(), today }, true).problems.map(
			({ code }) => code,
		);

	test("that is before every date of the content is wrong itself", () => {
		expect(dated("2001-01-01")).toEqual([]);
	});

	test("that is a day behind may be right somewhere on earth", () => {
		expect(dated("2022-06-30")).toEqual([]);
		expect(dated("2022-06-29")).not.toEqual([]);
	});
});
