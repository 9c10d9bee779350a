import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bibtexOf } from "../../src/data/bibtex.ts";
import { inLatex } from "../../src/data/latex.ts";
import { latexLanguage } from "../../src/data/latex-language.ts";
import { cslOfArticle } from "../../src/wording/csl.ts";
import { HARD_ITEMS } from "../hard-items.ts";
import { exampleEdition } from "./example-edition.ts";

const fixture = (name: string) =>
	readFileSync(`tests/fixtures/bibliography/${name}`, "utf8");

test("the article is a report of its series, in fields that biber knows of a report", () => {
	expect(bibtexOf([cslOfArticle(exampleEdition())])).toBe(`@report{brown-2021,
	author = {Brown, Ada},
	title = {A {Bridge} {Opens}},
	institution = {The Surveyor},
	type = {Field Notes},
	number = {12},
	date = {2021-06-04},
	langid = {english},
	language = {english},
	abstract = {Two notes on a new bridge},
	url = {https://example.org/bridge},
	urldate = {2022-07-01},
}
`);
});

test("items that programs stumble over are written as biber read them", () => {
	expect(bibtexOf(HARD_ITEMS)).toBe(fixture("hard-items.bib"));
});

/**
 * printed-by-latex.txt is what pdfLaTeX (TeX Live 2022), biber 2.18 and biblatex’s style authoryear made
 * of hard-items.bib without the Japanese and Korean titles, which want LuaLaTeX. `biber --tool -V` missed
 * in the file only what was not given: authors, dates, types of reports.
 */
test.each([
	"R&D_budget & trade: 100% of $5 #1 {peace} C:\\new ~ ^ `x` -- ,, (May 2, 2019). Profit & Loss_Daily. Research and Development, Ltd.",
	"“A $5 billion deal for {peace” (May 2019). In: Xinhua & Partners.",
	"Trade and Industry, Ministry of and Ann O’Neil-Smith (2019). A <b>bold</b> plan for ‘maximum pressure’ on “N. Korea’s” talks. Notes & Queries 5_1. AT&T.",
	"Korean. In: Shin Dong-A (). date from the address; published by Dong-A Ilbo.",
	"Japanese. House of Councillors of Japan.",
	"https: //example.org/a_b%20c#d~e&f",
])("LaTeX printed of them: %s", (words) => {
	expect(fixture("printed-by-latex.txt").replace(/\s+/g, " ")).toContain(words);
});

test.each([
	["{a} and {b}", "\\{a\\} and \\{b\\}", "braces in pairs are escaped"],
	[
		"a } and { b",
		"a \\textbraceright{} and \\textbraceleft{} b",
		"others are named, because biber counts them",
	],
	["a\n  b\tc", "a b c", "a field stands on one line"],
	["fall '19 in Kim's '20s", "fall '19 in Kim's '20s", "apostrophes stay"],
	["say 'yes' or \"no\"", "say ‘yes’ or “no”", "quotation marks become pairs"],
	["\\input{x}", "\\textbackslash{}input\\{x\\}", "no sign is a command"],
	["a---b", "a-{}-{}-b", "hyphens stay hyphens"],
	["日朝 & 首脳", "日朝 \\& 首脳", "letters of any script stay"],
])("%j is %j in LaTeX: %s", (text, latex) => {
	expect(inLatex(text)).toBe(latex);
});

test.each([
	["en", { langid: "english", language: "english" }],
	["en-GB", { langid: "english", language: "english" }],
	["ja", { langid: "japanese", language: "japanese" }],
	["ko", { langid: "korean", language: "Korean" }],
	["zh-Hant", { langid: "chinese", language: "Chinese" }],
	["sl", { langid: "slovene", language: "slovene" }],
	["nb", { langid: "norwegian", language: "norwegian" }],
	["qqq", {}],
])("the language %s is %o", (tag, fields) => {
	expect(latexLanguage(tag)).toEqual(fields);
});

test("a name keeps its suffix, and one with an equals sign is none of biblatex’s extended names", () => {
	const bib = bibtexOf([
		{
			...cslOfArticle(exampleEdition()),
			author: [
				{ family: "King", given: "Martin Luther", suffix: "Jr." },
				{ family: "E=mc", given: "A." },
			],
		},
	]);
	expect(bib).toContain("author = {King, Jr., Martin Luther and {E=mc}, A.},");
});
