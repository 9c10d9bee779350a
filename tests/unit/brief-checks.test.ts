import { expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { changed, exampleContent } from "./example-content.ts";

const problems = (file: string, from: string, to: string) =>
	judge(exampleContent({ [file]: changed(file, from, to) }), true).problems;

test("a character that no font of the brief has is named with its place", () => {
	expect(
		problems("claims/opening.md", "published a notice", "published 공고"),
	).toEqual([
		{
			file: "claims/opening.md",
			line: 11,
			column: 20,
			code: "character-unprintable",
			severity: "error",
			message: "No font of the PDF brief has “공” (U+ACF5).",
			cure: "If it is Japanese, run npm run fonts, which adds it; write it in Latin letters otherwise.",
		},
		{
			file: "claims/opening.md",
			line: 11,
			column: 21,
			code: "character-unprintable",
			severity: "error",
			message: "No font of the PDF brief has “고” (U+ACE0).",
			cure: "If it is Japanese, run npm run fonts, which adds it; write it in Latin letters otherwise.",
		},
	]);
});

test("Latin letters of every kind, Greek, Cyrillic and the kanji of daily use are there", () => {
	expect(
		problems(
			"claims/opening.md",
			"published a notice",
			"published “Ő ŵ ж λ € … — 龍が亜”",
		),
	).toEqual([]);
});

test("Markdown that the brief cannot print is named with its place", () => {
	expect(
		problems("claims/opening.md", "a notice.", "a `notice`."),
	).toMatchObject([
		{
			file: "claims/opening.md",
			line: 11,
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
		{ line: 11, column: 17, message: "The PDF brief cannot print code." },
	]);
});
