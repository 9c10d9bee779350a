import fc from "fast-check";
import { expect, test } from "vitest";
import { type Judgement, judge } from "../../src/checks/judge.ts";
import type { ContentFiles } from "../../src/reading/content-files.ts";
import { readContent } from "../../src/site/content-folder.ts";
import { EDITION } from "../edition.ts";
import { exampleContent } from "./example-content.ts";

/** What slips into files: the signs that mean something in YAML, Markdown and MDX, and look-alikes. */
const INSERTIONS = fc.oneof(
	fc.constantFrom(
		..."<>{}[]()*_`#-:\"'\\|&!%@,?~^\n\t ".split(""),
		"---\n",
		'<Claim id="opening">',
		"</Claim>",
		'<span lang="ja">',
		"[^x]",
		"\u00a0",
		"\u200b",
		"\ufeff",
		"’",
		"null",
		"\n\n",
		"- ",
		"  ",
		"{{",
		"import a from 'b'",
		"export const a = 1",
		"https://",
	),
	fc.string({ unit: "binary", maxLength: 6 }),
);

interface Mutation {
	file: number;
	at: number;
	removed: number;
	inserted: string;
}
const MUTATIONS = fc.array(
	fc.record<Mutation>({
		file: fc.nat(1000),
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
		inserted: fc.oneof(fc.constant(""), INSERTIONS),
	}),
	{ minLength: 1, maxLength: 4 },
);

function mutate(content: ContentFiles, mutations: Mutation[]): ContentFiles {
	const texts = new Map(content.texts);
	for (const { file, at, removed, inserted } of mutations) {
		const names = [...texts.keys()];
		const name = names[file % names.length] ?? "";
		const text = texts.get(name) ?? "";
		const start = Math.floor(at * text.length);
		texts.set(
			name,
			text.slice(0, start) + inserted + text.slice(start + removed),
		);
	}
	return { ...content, texts };
}

const isError = ({ severity }: Judgement["problems"][number]) =>
	severity === "error";

/** Either problems with places that exist, or an edition whose article is the source text. */
function expectSound(content: ContentFiles): void {
	const { edition, problems } = judge(content, true);
	for (const { file, line, column } of problems) {
		const lines = (content.texts.get(file) ?? "").split("\n");
		expect(line).toBeGreaterThanOrEqual(1);
		expect(line).toBeLessThanOrEqual(lines.length);
		expect(column).toBeGreaterThanOrEqual(1);
	}
	expect(edition === undefined).toBe(problems.some(isError));
	if (!edition) return;
	const { series, title, dateline } = edition.article;
	expect(
		[
			series,
			title,
			dateline,
			// The first of them is the standfirst.
			...edition.passages.map(({ runs }) =>
				runs.map(({ text }) => text).join(""),
			),
		].join("\n\n"),
	).toBe(content.texts.get("source-article.txt"));
	expect(edition.claims.map(({ words }) => words)).not.toContain("");
}

/**
 * How often content is changed. 1,000 changes of the example met 17 codes, the last of them at the 657th, and
 * 30 of the whole article met 13, the last at the 23rd. A change of the article takes thirty times as long to
 * judge as one of the example.
 */
const CHANGES = { example: 700, article: 25 };

test("however the example is changed, it is an edition or has its problems named", () => {
	fc.assert(
		fc.property(MUTATIONS, (mutations) =>
			expectSound(mutate(exampleContent(), mutations)),
		),
		{ numRuns: CHANGES.example, seed: 20190520 },
	);
});

test("however the article of this site is changed, it is an edition or has its problems named", () => {
	const content = readContent(EDITION);
	fc.assert(
		fc.property(MUTATIONS, (mutations) =>
			expectSound(mutate(content, mutations)),
		),
		{ numRuns: CHANGES.article, seed: 20190520 },
	);
});

test("no letter of the author’s can be changed unseen", () => {
	const content = exampleContent();
	const article = content.texts.get("article.mdx") ?? "";
	const signs = ["x", "’", "\u00a0", "e\u0301"];
	const unseen: string[] = [];
	for (let at = article.indexOf("The bridge"); at < article.length; at++) {
		const sign = signs[at % signs.length] ?? "";
		const changed = article.slice(0, at) + sign + article.slice(at + 1);
		const texts = new Map([...content.texts, ["article.mdx", changed]]);
		if (!judge({ ...content, texts }).problems.some(isError))
			unseen.push(changed);
	}
	expect(unseen).toEqual([]);
});
