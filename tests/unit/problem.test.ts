import { expect, test } from "vitest";
import {
	behind,
	byPlace,
	offsetAt,
	type Problem,
	placeAt,
	startOf,
} from "../../src/reading/problem.ts";

test("a place counts lines and columns from one", () => {
	expect(placeAt("a.md", "one\ntwo", 0)).toEqual({
		file: "a.md",
		line: 1,
		column: 1,
	});
	expect(placeAt("a.md", "one\ntwo", 3)).toEqual({
		file: "a.md",
		line: 1,
		column: 4,
	});
	expect(placeAt("a.md", "one\ntwo", 4)).toEqual({
		file: "a.md",
		line: 2,
		column: 1,
	});
	expect(placeAt("a.md", "one\ntwo", 6)).toEqual({
		file: "a.md",
		line: 2,
		column: 3,
	});
});

test("an offset outside the text gives its nearer end", () => {
	expect(placeAt("a.md", "one\ntwo", 99)).toEqual({
		file: "a.md",
		line: 2,
		column: 4,
	});
	expect(placeAt("a.md", "one\ntwo", -1)).toEqual({
		file: "a.md",
		line: 1,
		column: 1,
	});
});

test("an offset is found again by its place", () => {
	for (const offset of [0, 3, 4, 6])
		expect(offsetAt("one\ntwo", placeAt("a.md", "one\ntwo", offset))).toBe(
			offset,
		);
});

test("a text ends on its last line", () => {
	const place = { file: "a.md", line: 3, column: 5 };
	expect(behind(place, "four")).toEqual({ file: "a.md", line: 3, column: 9 });
	expect(behind(place, "four\nfive")).toEqual({
		file: "a.md",
		line: 4,
		column: 5,
	});
	expect(startOf("a.md")).toEqual({ file: "a.md", line: 1, column: 1 });
});

test("problems are ordered by file, then line, then column", () => {
	const at = (file: string, line: number, column: number): Problem => ({
		file,
		line,
		column,
		code: "words-differ",
		severity: "error",
		message: "",
		cure: "",
	});
	const problems = [
		at("b", 1, 1),
		at("a", 10, 1),
		at("a", 2, 9),
		at("a", 2, 3),
	];
	expect(
		problems
			.sort(byPlace)
			.map(({ file, line, column }) => `${file}${line}:${column}`),
	).toEqual(["a2:3", "a2:9", "a10:1", "b1:1"]);
});
