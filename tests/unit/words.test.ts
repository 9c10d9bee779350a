import { expect, test } from "vitest";
import {
	authorsInWords,
	dateInWords,
	isDescription,
	languageInWords,
	seenInWords,
} from "../../src/edition/words.ts";
import { firstWords } from "../../src/text/first-words.ts";

test("dates are said as far as they are known", () => {
	expect(dateInWords("2019-05-02")).toBe("2 May 2019");
	expect(dateInWords("2019-12-31")).toBe("31 December 2019");
	expect(dateInWords("2019-05")).toBe("May 2019");
	expect(dateInWords("2019")).toBe("2019");
});

test("what was seen of a source is one sentence", () => {
	expect(seenInWords(undefined)).toBeUndefined();
	expect(seenInWords(["mirror"])).toBe(
		"On a third-party copy of the original.",
	);
	expect(seenInWords(["syndicated", "date-from-url"])).toBe(
		"As carried by another outlet; date taken from the address.",
	);
});

test("first words are whole words within the limit", () => {
	expect(firstWords("three between North Korea and China", 60)).toBe(
		"three between North Korea and China",
	);
	expect(firstWords("three between North Korea and China", 20)).toBe(
		"three between North …",
	);
	expect(firstWords("one, two three", 6)).toBe("one …");
});

test("authors are listed as in print", () => {
	expect(authorsInWords([])).toBe("");
	expect(authorsInWords([{ family: "Gramer", given: "Robbie" }])).toBe(
		"Robbie Gramer",
	);
	expect(authorsInWords([{ literal: "Kyodo" }, { family: "Mori" }])).toBe(
		"Kyodo and Mori",
	);
});

test("languages have their English names", () => {
	expect(languageInWords("ja")).toBe("Japanese");
	expect(languageInWords("zh-Hant")).toBe("Traditional Chinese");
});

test("a title in square brackets is a description", () => {
	expect(isDescription("[Report; headline not seen]")).toBe(true);
	expect(isDescription("Report [2]")).toBe(false);
});

test.each([
	["whole", "Read whole."],
	["mirror", "On a third-party copy of the original."],
	["syndicated", "As carried by another outlet."],
	["headline-missing", "Headline not in the excerpt."],
	["date-from-url", "Date taken from the address."],
	["date-missing", "Date not in the excerpt."],
	["author-missing", "Author or agency not named in the excerpt."],
	["passage-elsewhere", "The passage itself lies outside the excerpt."],
] as const)("a source that was seen as “%s” is said to be so", (seen, said) => {
	expect(seenInWords([seen])).toBe(said);
});
