import { expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { changed, exampleContent } from "./example-content.ts";

const problems = (file: string, from: string, to: string) =>
	judge(exampleContent({ [file]: changed(file, from, to) }), true).problems;

test("characters of a script that no font has are named once, where the first stands", () => {
	expect(
		problems("claims/opening.md", "published a notice", "published إعلان عام"),
	).toEqual([
		{
			file: "claims/opening.md",
			line: 21,
			column: 20,
			code: "character-unprintable",
			severity: "error",
			message:
				"No font of the PDF brief has 6 Arabic characters of the content: إ ع ل ا ن م",
			cure: "In words of your own write it in Latin letters; words of the author or of a source stay, and the package of a font that has their script is added to src/text/script-fonts.ts.",
		},
	]);
});

/** Another rule asks for the language of words in another script. */
const unprintable = (words: string) =>
	problems("claims/opening.md", "published a notice", words).filter(
		({ code }) => code === "character-unprintable",
	);

test.each([
	[
		"Korean and Chinese have fonts that are cut when the brief is set",
		"공고 习举谈鲜",
	],
	[
		"Latin letters of every kind, Greek, Cyrillic and the kanji of daily use are there",
		"“Ő ŵ ж λ € … — 龍が亜”",
	],
])("%s", (_, words) => {
	expect(unprintable(`published ${words}`)).toEqual([]);
	expect(unprintable(`published ${words} ሀ`)).toHaveLength(1);
});

test("Markdown that the brief cannot print is named with its place", () => {
	expect(
		problems("claims/opening.md", "a notice.", "a `notice`."),
	).toMatchObject([
		{
			file: "claims/opening.md",
			line: 21,
			column: 22,
			code: "markup-unprintable",
			severity: "error",
			message: "The PDF brief cannot print code.",
			cure: "Say it in a sentence or a list.",
		},
	]);
});

test("in a remark too", () => {
	expect(
		problems("claims/length.md", "See [the plan]", "See `it` [the plan]"),
	).toMatchObject([
		{ line: 17, column: 17, message: "The PDF brief cannot print code." },
	]);
});
