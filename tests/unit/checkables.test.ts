import { expect, test } from "vitest";
import { checkablesIn, tokensIn } from "../../src/text/checkables.ts";

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
