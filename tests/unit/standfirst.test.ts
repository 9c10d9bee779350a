import { expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { claimPages, paragraphPages } from "../../src/wording/passage-page.ts";
import { changed, exampleContent } from "./example-content.ts";
import { exampleEdition } from "./example-edition.ts";

const WITH_CLAIM = {
	"article.mdx": changed(
		"article.mdx",
		"standfirst: Two notes on a new bridge",
		`standfirst: Two notes on <Claim id="newness">a new bridge</Claim>`,
	),
	"claims/newness.md": `---
status: supported-with-detail
digest: The town calls the bridge new.
would-change: A notice that calls it old.
wrote: { by: editor, on: "2021-07-01" }
sources:
  - source: town
    role: establishes
    bears-on: new bridge
    decides: true
    quote: our new bridge
    language: en
---

The notice says so.
`,
};

test("a standfirst without claims is a passage of one run, and no paragraph", () => {
	const { passages, article } = exampleEdition();
	expect(passages[0]).toEqual({
		id: "standfirst",
		label: "the standfirst",
		number: undefined,
		text: "Two notes on a new bridge",
		runs: [{ text: "Two notes on a new bridge" }],
	});
	expect(article.standfirst).toBe("Two notes on a new bridge");
});

test("a claim in the standfirst is the first note, and its tags are in no words", () => {
	const { article, passages, claims, text } = exampleEdition(WITH_CLAIM);
	expect(article.standfirst).toBe("Two notes on a new bridge");
	expect(passages[0]?.runs).toEqual([
		{ text: "Two notes on " },
		{ text: "a new bridge", claim: "newness" },
	]);
	expect(
		claims.map(({ id, number, passage }) => [id, number, passage]),
	).toEqual([
		["newness", 1, "standfirst"],
		["opening", 2, "p1"],
		["length", 3, "p1"],
		["author", 4, "author"],
	]);
	const { start, end } = claims[0]?.selectors.position ?? { start: 0, end: 0 };
	expect(text.slice(start, end)).toBe("a new bridge");
});

test("such a claim has a page that names the standfirst, and paragraphs keep their numbers", () => {
	const edition = exampleEdition(WITH_CLAIM);
	expect(claimPages(edition)[0]).toMatchObject({
		path: "c/newness/",
		label: "the standfirst, note 1",
	});
	expect(paragraphPages(edition).map(({ path }) => path)).toEqual([
		"p/1/",
		"p/2/",
	]);
});

test("its words are compared with the source text like any others", () => {
	const { problems } = judge(
		exampleContent({
			...WITH_CLAIM,
			"article.mdx": WITH_CLAIM["article.mdx"].replace("a new", "the new"),
		}),
		true,
	);
	expect(problems.map(({ code }) => code)).toContain("words-differ");
	expect(
		judge(exampleContent(WITH_CLAIM), true).problems.map(({ code }) => code),
	).not.toContain("words-differ");
});
