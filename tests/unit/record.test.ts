import { toString as textOf } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { changed } from "./example-content.ts";
import { exampleEdition } from "./example-edition.ts";

const REPLY = `---
from: A surveyor
on: "2021-08-02"
---

We measured it *again*.
`;
const SOUGHT = `- id: figure
  claims: [length, opening]
  what: The builder’s own figure.
  where: The builder’s pages
  how: two searches
  when: "2022-06"
  result: not found
  moves-to: supported
- id: photograph
  what: A photograph.
  where: The town’s archive
  how: a letter
  when: "2022-06-30"
  result: seen in part
`;
const length = changed(
	"claims/length.md",
	"wrote:",
	"sought: [figure]\nwrote:",
);
const edition = exampleEdition({
	"claims/length.md": length,
	"replies/length.md": REPLY,
	"sought.yaml": SOUGHT,
});
const [opening, measured] = edition.claims;

test("a note says who wrote it and, if somebody did, who checked it, with the days in words", () => {
	expect(measured?.wrote).toEqual({
		by: "editor",
		on: "2021-07-01",
		onWords: "1 July 2021",
	});
	expect(measured?.checked?.by).toBe("second reader");
	expect(opening?.checked).toBeUndefined();
});

test("a reply stands at the note that it answers and at no other", () => {
	const { words, ...head } = measured?.reply ?? {};
	expect(head).toEqual({
		from: "A surveyor",
		on: "2021-08-02",
		date: "2 August 2021",
	});
	expect(words && textOf(words)).toBe("We measured it again.");
	expect(opening?.reply).toBeUndefined();
});

test("what was sought names its claims by number, its month or day, and the verdict that it would move", () => {
	expect(edition.sought).toEqual([
		{
			id: "figure",
			claims: [
				{ id: "length", number: 2 },
				{ id: "opening", number: 1 },
			],
			what: "The builder’s own figure.",
			where: "The builder’s pages",
			how: "two searches",
			when: "June 2022",
			result: "not found",
			movesTo: "Supported",
		},
		{
			id: "photograph",
			claims: [],
			what: "A photograph.",
			where: "The town’s archive",
			how: "a letter",
			when: "30 June 2022",
			result: "seen in part",
			movesTo: undefined,
		},
	]);
	expect(measured?.sought.map(({ id }) => id)).toEqual(["figure"]);
	expect(opening?.sought).toEqual([]);
});

test("sources and origins of a note are counted once each", () => {
	expect(opening?.counts).toEqual({ sources: 2, origins: 2 });
	const oneOrigin = exampleEdition({
		"sources.yaml": changed(
			"sources.yaml",
			"origin: The Gazette",
			"origin: The Town",
		),
	});
	expect(oneOrigin.claims[0]?.counts).toEqual({ sources: 2, origins: 1 });
});
