import { expect, test } from "vitest";
import { github, json, text } from "../../src/checks/report.ts";
import type { Problem } from "../../src/reading/problem.ts";

const error: Problem = {
	file: "a.md",
	line: 2,
	column: 3,
	code: "note-empty",
	severity: "error",
	message: "It is 100% wrong.",
	cure: "Do it right.",
};
const warning: Problem = {
	file: "b.md",
	line: 1,
	column: 1,
	code: "https-known",
	severity: "warning",
	message: "So is this.",
	cure: "Leave it.",
};

test("the terminal’s report names the folder, every place, the fault and the cure", () => {
	expect(text("content", [error, warning])).toBe(`content/a.md:2:3  note-empty
  It is 100% wrong.
  Do it right.

content/b.md:1:1  https-known (warning)
  So is this.
  Leave it.

1 problem and 1 warning in content. Nothing was built.`);
});

test("warnings alone stop nothing", () => {
	expect(text("c", [warning, warning]).split("\n").at(-1)).toBe(
		"2 warnings in c.",
	);
});

test("one problem is one problem", () => {
	expect(text("c", [error]).split("\n").at(-1)).toBe(
		"1 problem in c. Nothing was built.",
	);
});

test("the report for programs has every field", () => {
	expect(JSON.parse(json("content", [error]))).toEqual({
		folder: "content",
		problems: [
			{
				severity: "error",
				file: "a.md",
				line: 2,
				column: 3,
				code: "note-empty",
				message: "It is 100% wrong.",
				cure: "Do it right.",
			},
		],
	});
});

test("the report for GitHub is a workflow command a line, escaped", () => {
	expect(
		github("my,content", [error, { ...warning, message: "Two\nlines." }]),
	).toBe(
		"::error file=my%2Ccontent/a.md,line=2,col=3,title=note-empty::It is 100%25 wrong.%0ADo it right.\n" +
			"::warning file=my%2Ccontent/b.md,line=1,col=1,title=https-known::Two%0Alines.%0ALeave it.",
	);
});
