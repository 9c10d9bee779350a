import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../src/checks/catalogue.ts";
import { judge } from "../../src/checks/judge.ts";
import { text } from "../../src/checks/report.ts";
import { fileText, unreadable } from "../../src/reading/file-text.ts";
import type { Problem } from "../../src/reading/problem.ts";
import { exampleContent, exampleWith } from "./example-content.ts";

const FIXTURES = "tests/fixtures/bad";

/**
 * What is wrong with a bad input: the example, with the files of the fixture's folder `content` in
 * place of its own, and without those that its `removed.txt` names, one a line.
 */
function problemsOf(fixture: string): Problem[] {
	const { texts, ...content } = exampleWith(`${FIXTURES}/${fixture}/content`);
	const list = `${FIXTURES}/${fixture}/removed.txt`;
	const removed = existsSync(list)
		? readFileSync(list, "utf8").split("\n")
		: [];
	const left = [...texts].filter(([file]) => !removed.includes(file));
	return judge({ ...content, texts: new Map(left) }).problems;
}

const found = new Map(
	readdirSync(FIXTURES).map((fixture) => [fixture, problemsOf(fixture)]),
);

test("the example breaks no rule", () => {
	expect(judge(exampleContent())).toMatchObject({
		problems: [],
		edition: { article: { title: "A Bridge Opens" } },
	});
});

describe.each([...found])("%s", (fixture, problems) => {
	const report = resolve(`${FIXTURES}/${fixture}/report.txt`);

	test("is reported, where it stands, with its cure", async () => {
		expect(problems).not.toEqual([]);
		// Vitest would write a missing file without a word: begin with an empty one, and run with -u.
		expect(existsSync(report), `${report} is missing`).toBe(true);
		await expect(`${text("content", problems)}\n`).toMatchFileSnapshot(report);
	});
});

test("every code of the catalogue is found in a bad input", () => {
	// Its fixture would be as large as it says.
	const large = fileText("plan.pdf", new Uint8Array(50_000_000)).problems;
	// A link to itself or to nothing does not survive every clone.
	const loop = unreadable("slips.yaml", "is a link that leads back to itself");
	const codes = [...found.values(), large, loop].flat().map(({ code }) => code);
	expect([...new Set(codes)].sort()).toEqual(Object.keys(CATALOGUE).sort());
});
