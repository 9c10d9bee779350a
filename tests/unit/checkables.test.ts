import { expect, test } from "vitest";
import { checkablesIn } from "../../src/text/checkables.ts";
import { tokensIn } from "../../src/text/tokens.ts";

const written = (statement: string) =>
	checkablesIn(statement).map(
		({ text, tokens }) => `${text}: ${tokens.join(" ")}`,
	);

test("numbers are found as figures and as words", () => {
	expect(written("Four by then, 11 years and thirty days")).toEqual([
		"Four: 4",
		"11: 11",
		"thirty: 30",
	]);
});

test("a date is one thing to check, with day, month and year", () => {
	expect(written("He said on 18 June 2018 what he may repeat.")).toEqual([
		"18 June 2018: 18 june 2018",
	]);
	expect(written("Said on May 6, printed in June 2019")).toEqual([
		"May 6: may 6",
		"June 2019: june 2019",
	]);
});

test("words that count are to be checked, and “one” is not among them", () => {
	expect(written("Both summits, the only one, never first")).toEqual([
		"Both: both",
		"only: only",
		"never: never",
		"first: first",
	]);
});

test("an ordinal is not the number: the fourth meeting is not four meetings", () => {
	expect([...tokensIn("the fourth of its kind")]).toEqual(["4th"]);
	expect([...tokensIn("four of its kind")]).toEqual(["4"]);
});

test("a Japanese date has the tokens of an English one", () => {
	expect(tokensIn("2018年6月18日")).toEqual(
		new Set(["2018", "6", "18", "june"]),
	);
});

test("figures of full width are figures", () => {
	expect([...tokensIn("11年連続")]).toEqual(["11"]);
});

test("a number is the same in letters and in figures", () => {
	expect([...tokensIn("twenty-one of thirty, 1,200 and 07")]).toEqual([
		"21",
		"30",
		"1200",
		"7",
	]);
	expect([...tokensIn("the 4th, the fourth, the 1st, the first")]).toEqual([
		"4th",
		"first",
	]);
});

test("a day of ISO 8601 and a month cut short are those of a date", () => {
	expect(written("On 2019-05-06")).toEqual(["2019-05-06: 2019 5 6 may"]);
	expect([...tokensIn("Sept. 24, 2018")]).toEqual(["september", "24", "2018"]);
});

test("a month alone is a date behind a preposition, and “may” a verb elsewhere", () => {
	expect(written("In June it may march, since May.")).toEqual([
		"June: june",
		"May: may",
	]);
});

test("Japanese numerals and years of an era are figures", () => {
	expect([...tokensIn("令和元年五月一日")]).toEqual(["2019", "5", "1", "may"]);
	expect([...tokensIn("昭和六十四年")]).toEqual(["1989"]);
	expect([...tokensIn("二〇一九年に百二十回")]).toEqual(["2019", "120"]);
});

test("“both” and “every” are of a thing", () => {
	expect(checkablesIn("Before both Trump–Kim summits, every year")).toEqual([
		{
			text: "both",
			at: 7,
			tokens: ["both"],
			either: ["both trump", "both kim", "both summi"],
		},
		{ text: "every", at: 31, tokens: ["every"], either: ["every year"] },
	]);
	expect([...tokensIn("both leaders agreed to hold a summit")]).toEqual([
		"both",
		"both leade",
		"both agree",
		"both hold",
	]);
});
