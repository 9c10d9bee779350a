import { expect, test } from "vitest";
import { inOrder, nextOrder } from "../../src/text/column-order.ts";

const ROWS = ["Note 10 b", "Note 9 a", "Note 1 b", "note 2 a"];
const note = (row: string) => row.slice(0, -2);
const letter = (row: string) => row.slice(-1);

test("rows go by the values of their numbers, and back", () => {
	expect(inOrder(ROWS, note, "ascending")).toEqual([
		"Note 1 b",
		"note 2 a",
		"Note 9 a",
		"Note 10 b",
	]);
	expect(inOrder(ROWS, note, "descending")).toEqual([
		"Note 10 b",
		"Note 9 a",
		"note 2 a",
		"Note 1 b",
	]);
});

test("rows that say the same keep their order, and are turned round with the others", () => {
	expect(inOrder(ROWS, letter, "ascending")).toEqual([
		"Note 9 a",
		"note 2 a",
		"Note 10 b",
		"Note 1 b",
	]);
	expect(inOrder(ROWS, letter, "descending")).toEqual([
		"Note 1 b",
		"Note 10 b",
		"note 2 a",
		"Note 9 a",
	]);
});

test("the rows that were given stay as they are", () => {
	const rows = ["b", "a"];
	inOrder(rows, (row) => row, "ascending");
	expect(rows).toEqual(["b", "a"]);
});

test.each([
	[null, "ascending"],
	["ascending", "descending"],
	["descending", "ascending"],
] as const)("after %o comes %o", (shown, next) => {
	expect(nextOrder(shown)).toBe(next);
});
