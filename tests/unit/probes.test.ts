import { expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { probedContent } from "../probed-content.ts";
import { plain } from "../probes.ts";

const TEXTS = probedContent();

/** What begins a probe in a field that refuses markup. */
const PLAIN = /=([a-z -]+)\| \]\]> --> /g;

/** Published notes are compared as a whole, and nobody types them. */
const typed = [...TEXTS].filter(([file]) => !file.startsWith("published/"));
const names = typed.flatMap(([, text]) =>
	[...text.matchAll(PLAIN)].map(([, name = ""]) => name),
);

/** What is said of the content with a text before each of those probes, made from its name. */
const saidOf = (code: string, before: (name: string) => string): string[] =>
	judge(
		{
			folder: "content",
			texts: new Map([
				...TEXTS,
				...typed.map(([file, text]): [string, string] => [
					file,
					text.replace(PLAIN, (probe, name) => before(name) + probe),
				]),
			]),
		},
		true,
	)
		.problems.filter((problem) => problem.code === code)
		.map(({ message }) => message);

test("what attacks without a tag, or in the words of others, breaks no rule", () => {
	const { edition, problems } = judge({ folder: "content", texts: TEXTS });
	expect(problems).toEqual([]);
	expect(edition?.article.publisher).toBe(plain("publisher"));
});

test("a tag is refused in every field that is printed as it is typed, with a report", () => {
	const tag = (name: string) => `<x-${name.replaceAll(" ", "-")}>`;
	expect(names).toHaveLength(45);
	const said = saidOf("markup-in-plain-field", tag);
	expect(said).toHaveLength(45);
	expect(
		names.filter((name) => !said.some((words) => words.includes(tag(name)))),
	).toEqual([]);
});

test("an override of direction is refused in every one of them, although the author has one", () => {
	expect(saidOf("character-invisible", () => "x\u202ex")).toHaveLength(45);
});
