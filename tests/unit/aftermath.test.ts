import { describe, expect, test } from "vitest";
import { judgeTold, problemsOf } from "./told-content.ts";

const aftermath = (from: string, to: string) =>
	problemsOf({ "aftermath.mdx": [from, to] });

describe("what happened next", () => {
	const told = judgeTold().edition?.aftermath;

	test("has a lettered note for every sentence, in their order, with its sources", () => {
		expect(told?.dateWords).toBe("30 June 2022");
		expect(
			told?.notes.map(({ id, letter, sentence, citations }) => [
				id,
				letter,
				sentence,
				citations.map(({ source }) => source.id),
			]),
		).toEqual([
			["measured", "a", "The bridge was measured again.", ["gazette"]],
			["quiet", "b", "Nobody complained, said “the town”.", ["town"]],
		]);
	});
});

describe("what happened next is under the checks of claims", () => {
	test("a sentence without a footnote is named, inside a paragraph and at its end", () => {
		expect(
			aftermath(
				"The bridge was measured",
				"It rained. The bridge was measured",
			),
		).toEqual([
			"aftermath.mdx:16:1 sentence-without-note The sentence “It rained.” does not end with a footnote.",
		]);
		expect(aftermath("[^quiet]\n", "[^quiet] So be it.\n")).toEqual([
			"aftermath.mdx:16:89 sentence-without-note The sentence “So be it.” does not end with a footnote.",
		]);
	});

	test("a footnote without sources, and sources without a footnote", () => {
		expect(aftermath("[^quiet]\n", "[^quite]\n")).toEqual([
			"aftermath.mdx:9:3 footnote-unused The footnote [^quiet] has sources and stands at no sentence.",
			"aftermath.mdx:16:43 sentence-without-note The sentence “Nobody complained, said “the town”.[^quite]” does not end with a footnote.",
			"aftermath.mdx:16:80 footnote-undefined The footnote [^quite] is not defined, and would be printed as it stands.",
		]);
	});

	test("one footnote at two sentences", () => {
		expect(aftermath("[^quiet]\n", "[^quiet] Yes.[^quiet]\n")).toEqual([
			"aftermath.mdx:16:93 id-not-unique The footnote [^quiet] stands here a second time.",
		]);
	});

	test("an unknown source", () => {
		expect(aftermath("source: town", "source: twon")).toEqual([
			"aftermath.mdx:10:7 source-unknown The source “twon” is not in sources.yaml.",
		]);
	});

	test("a quotation without its translation, in a language that is none, too long", () => {
		expect(aftermath("      gloss: 88 metres in all\n", "")).toEqual([
			"aftermath.mdx:6:7 gloss-missing The quotation “全長は88メートル” has no translation.",
		]);
		expect(aftermath("language: en", "language: qx")).toEqual([
			"aftermath.mdx:12:7 language-unknown “qx” is not the tag of a language.",
		]);
		expect(
			aftermath("The bridge is quiet.", `${"quiet ".repeat(41)}.`),
		).toEqual([
			"aftermath.mdx:11:7 quote-too-long The quotation “quiet quiet quiet quiet quiet quiet quiet quiet …” has 42 words.",
		]);
	});

	test("an address that is none or that tracks, in its text and in a remark", () => {
		expect(aftermath("(https://example.org/plan)", "(plan)")).toEqual([
			"aftermath.mdx:13:19 url-not-http “plan” is not an http or https address.",
		]);
		expect(
			aftermath("measured again", "[measured](https://a.org/?utm_x=1) again"),
		).toEqual([
			"aftermath.mdx:16:16 tracking-parameter The address carries “utm_x”, which only serves to track its readers.",
		]);
	});

	test("a day that there is not, a heading, a tag", () => {
		expect(aftermath('date: "2022-06-30"', 'date: "2022-06-31"')).toEqual([
			"aftermath.mdx:2:1 date-impossible There is no 2022-06-31 in the calendar.",
		]);
		expect(aftermath("The bridge was", "## Later\n\nThe bridge was")).toEqual([
			"aftermath.mdx:16:1 markup-unknown What happened next is told in paragraphs; this is none.",
		]);
		expect(aftermath("*town*", "<b>town</b>")).toEqual([
			"aftermath.mdx:16:72 markup-unknown A note is text: <b> cannot stand in it.",
		]);
	});
});
