import { expect, test } from "vitest";
import { parse } from "yaml";
import { bibtexOf } from "../../src/data/bibtex.ts";
import { citationCff } from "../../src/data/citation-cff.ts";
import { styledCitations } from "../../src/data/citations.ts";
import { risOf } from "../../src/data/ris.ts";
import { cslOfEdition, cslOfNote } from "../../src/wording/csl.ts";
import { exampleEdition } from "./example-edition.ts";

const example = exampleEdition();
const edition = {
	...example,
	about: {
		...example.about,
		editors: [{ family: "Reed", given: "Max" }, { literal: "Bridge Readers" }],
		publisher: "The Reading Room",
	},
};
const [first] = edition.claims;
if (!first) throw new Error("The example has no claim.");
const note = cslOfNote(first, edition, "https://example.org/c/opening/1/");
const whole = cslOfEdition(edition, "https://example.org/");

test("this edition is its editors’, with its number, its day and its address", () => {
	expect(whole).toEqual({
		id: "annotated-edition-1",
		type: "webpage",
		title: "A Bridge Opens: annotated edition",
		author: [{ family: "Reed", given: "Max" }, { literal: "Bridge Readers" }],
		publisher: "The Reading Room",
		issued: { "date-parts": [[2022, 7, 1]] },
		accessed: { "date-parts": [[2022, 7, 1]] },
		edition: "1",
		URL: "https://example.org/",
		language: "en",
	});
});

test("a note stands in the edition, at the address that keeps it", () => {
	expect(note).toMatchObject({
		id: "opening-1",
		title: "Note 1, on “The bridge opened on 1 June 2021”",
		"container-title": "A Bridge Opens: annotated edition",
		URL: "https://example.org/c/opening/1/",
	});
});

test("what names no editors is given none", () => {
	expect(cslOfEdition(example, "https://example.org/")).not.toHaveProperty(
		"author",
	);
});

test("both are cited in words and in the formats of reference managers", () => {
	expect(styledCitations(note)[0]).toEqual({
		style: "Chicago",
		text: "Reed, Max and Bridge Readers. “Note 1, on ‘The Bridge Opened on 1 June 2021.’” A Bridge Opens: annotated edition. The Reading Room, July 1, 2022. https://example.org/c/opening/1/.",
	});
	expect(bibtexOf([note])).toContain("@online{opening-1,");
	expect(bibtexOf([note])).toContain(
		"url = {https://example.org/c/opening/1/}",
	);
	expect(risOf([whole])).toContain("UR  - https://example.org/");
});

test("the citation file names editors, edition and the article", () => {
	expect(parse(citationCff(edition, "https://example.org/"))).toEqual({
		"cff-version": "1.2.0",
		message: "Cite the notes by this entry, and the article by its own.",
		type: "dataset",
		title: "A Bridge Opens: annotated edition",
		authors: [
			{ "family-names": "Reed", "given-names": "Max" },
			{ name: "Bridge Readers" },
		],
		version: "1",
		"date-released": "2022-07-01",
		url: "https://example.org/",
		references: [
			{
				type: "report",
				title: "A Bridge Opens",
				authors: [{ "family-names": "Brown", "given-names": "Ada" }],
				institution: { name: "The Surveyor" },
				"date-published": "2021-06-04",
				url: "https://example.org/bridge",
				languages: ["en"],
			},
		],
	});
});
