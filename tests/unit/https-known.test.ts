import { expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { changed, exampleContent } from "./example-content.ts";

const saidOf = (sources: string) =>
	judge(exampleContent({ "sources.yaml": sources }))
		.problems.filter(({ code }) => code === "https-known")
		.map(({ line, message }) => [line, message]);

test("addresses of one host that begin with http are one warning, at the first of them", () => {
	const once = changed(
		"sources.yaml",
		"https://example.org/opening",
		"http://example.org/opening",
	);
	expect(saidOf(once)).toEqual([
		[
			7,
			"“http://example.org/opening” begins with http; example.org is cited with https elsewhere.",
		],
	]);
	const twice = once.replace(
		"https://example.org/gazette",
		"http://example.org/gazette",
	);
	expect(saidOf(twice)).toEqual([
		[
			7,
			"“http://example.org/opening” and 1 more begin with http; example.org is cited with https elsewhere.",
		],
	]);
});
