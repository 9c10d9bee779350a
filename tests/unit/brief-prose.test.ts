import { expect, test } from "vitest";
import { placesIn } from "../../src/reading/problem.ts";
import { parseNote } from "../../src/reading/prose.ts";
import { proseOf } from "../../src/wording/printed-prose.ts";

const prose = (markdown: string) =>
	proseOf(parseNote(markdown, placesIn("note.md", markdown)).root);

test("plain paragraphs become runs, line ends blanks", () => {
	expect(prose("One line\nand its end.\n\nAnother.")).toEqual([
		{ runs: [{ text: "One line and its end." }] },
		{ runs: [{ text: "Another." }] },
	]);
});

test("emphasis, links and languages are kept, one inside the other too", () => {
	expect(
		prose(
			'See *the [plan](https://example.org/plan)* and **<span lang="ja">全長</span>**.',
		),
	).toEqual([
		{
			runs: [
				{ text: "See " },
				{ text: "the ", italic: true },
				{ text: "plan", italic: true, link: "https://example.org/plan" },
				{ text: " and " },
				{ text: "全長", bold: true, language: "ja" },
				{ text: "." },
			],
		},
	]);
});

test("a paragraph that is wholly in another language is one", () => {
	expect(prose('<span lang="ja">\n全長\n</span>')).toEqual([
		{ runs: [{ text: "全長", language: "ja" }] },
	]);
});

test("an address alone becomes a link", () => {
	expect(prose("https://example.org/plan")).toEqual([
		{
			runs: [
				{ text: "https://example.org/plan", link: "https://example.org/plan" },
			],
		},
	]);
});

test("entries of lists have their marks, headings their level", () => {
	expect(prose("### Facts\n\n- one\n- two\n\n3. three\n4. four")).toEqual([
		{ heading: 3, runs: [{ text: "Facts" }] },
		{ mark: "•", runs: [{ text: "one" }] },
		{ mark: "•", runs: [{ text: "two" }] },
		{ mark: "3.", runs: [{ text: "three" }] },
		{ mark: "4.", runs: [{ text: "four" }] },
	]);
});

test.each(["`code`", "| a |\n| - |\n| b |", "> quoted", "~~gone~~", "***"])(
	"what cannot be printed does not vanish: %s",
	(markdown) => {
		expect(() => prose(markdown)).toThrow(/cannot be printed/);
	},
);

test("no remark is no words", () => {
	expect(proseOf(undefined)).toEqual([]);
});
