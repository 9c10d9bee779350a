import { resolve } from "node:path";
import { expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { text } from "../../src/checks/report.ts";
import { readContent } from "../../src/site/content-folder.ts";

/**
 * Six notes of edition 1 that a fact-checker found wrong or misleading, in the model of today: each
 * quotation is said to establish its claim, and the one decides that edition 1 called the best.
 */
const FOLDER = "tests/fixtures/edition-1-notes";
const { problems } = judge(readContent(`${FOLDER}/content`), true);

const codesOf = (claim: string): string[] =>
	problems
		.filter(({ file }) => file === `claims/${claim}.md`)
		.map(({ code }) => code);

test.each([
	["trump-call", ["digest-leans", "silent-source"]],
	[
		"us-south-korea-summits",
		["claim-uncovered", "digest-uncovered", "digest-leans"],
	],
	["us-outreach", ["sought-unlisted", "digest-uncovered", "silent-source"]],
	["unga-speech", ["digest-uncovered", "silent-source"]],
	["blue-book", ["digest-leans", "silent-source"]],
	[
		"human-rights-resolution",
		["digest-leans", "digest-leans", "silent-source"],
	],
])("edition 1’s note %s breaks the rules of evidence", (claim, codes) => {
	expect(codesOf(claim)).toEqual(codes);
});

test("the report says of each what is wrong, and of nothing else", async () => {
	await expect(`${text("content", problems)}\n`).toMatchFileSnapshot(
		resolve(`${FOLDER}/report.txt`),
	);
});
