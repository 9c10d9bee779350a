import { expect, test } from "vitest";
import { headsOf } from "../../src/brief/heads.ts";
import type { Layout } from "../../src/brief/layout.ts";

type Mark = Layout["marks"][number];

/** Something that begins on a page and ends on another. */
const stretch = (
	kind: Mark["kind"],
	name: string,
	from: number,
	until = from,
): Mark[] => [
	{ kind, name, edge: "start", page: from },
	{ kind, name, edge: "end", page: until },
];

const headsWith = (marks: Mark[], pages: number) =>
	headsOf(
		{
			bottom: 0,
			leading: 0,
			noteLine: 0,
			separator: 0,
			lines: [],
			markers: [],
			notes: [],
			targets: [],
			marks,
		},
		pages,
	);

test("a page names its paragraphs, or its part with the numbers that stand on it", () => {
	expect(
		headsWith(
			[
				...stretch("part", "The article", 2, 3),
				...stretch("passage", "¶1", 2),
				...stretch("passage", "¶2", 2, 3),
				...stretch("part", "Evidence", 4, 6),
				...stretch("note", "1", 4, 5),
				...stretch("note", "2", 5),
				...stretch("note", "3", 6),
				...stretch("part", "Sources", 7),
				...stretch("source", "1", 7),
				...stretch("source", "2", 7),
			],
			8,
		),
	).toEqual([
		"",
		"¶1–2",
		"¶2",
		"Evidence, notes 1",
		"Evidence, notes 1–2",
		"Evidence, notes 3",
		"Sources 1–2",
		"",
	]);
});

test("a page on which parts follow each other names the first and the last", () => {
	expect(
		headsWith(
			[
				...stretch("part", "Evidence", 1, 2),
				...stretch("note", "9", 1, 2),
				...stretch("part", "As printed", 2),
				...stretch("part", "Sources", 2),
			],
			2,
		),
	).toEqual(["Evidence, notes 9", "Evidence – Sources"]);
});
