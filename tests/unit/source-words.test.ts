import { expect, test } from "vitest";
import type { Source } from "../../src/edition/edition.ts";
import {
	detailsBesides,
	detailsInWords,
	languageOfTitle,
} from "../../src/wording/source-words.ts";
import { exampleEdition } from "./example-edition.ts";

/** A source of the example. @throws if there is none of that id */
function sourceOf(id: string): Source {
	const source = exampleEdition().sources.find((source) => source.id === id);
	if (!source) throw new Error(`The example has no source “${id}”.`);
	return source;
}
const town = sourceOf("town");
const gazette = sourceOf("gazette");

test("after a title stand authors, paper, publisher, day and language, as far as they are known", () => {
	expect(detailsInWords(town)).toEqual(["The Town", "1 June 2021"]);
	expect(detailsInWords(gazette)).toEqual([
		"Ken Mori",
		"The Gazette",
		"June 2022",
		"in Japanese",
	]);
});

test("a day that nobody saw is said, unless a remark on it stands there", () => {
	const undated = { ...town, published: undefined };
	expect(detailsInWords(undated)).toEqual(["The Town", "no date seen"]);
	expect(detailsInWords({ ...undated, "issued-note": "spring 2021" })).toEqual([
		"The Town",
		"spring 2021",
	]);
});

test("where publisher and day stand before a title, only the rest follows it", () => {
	expect(detailsBesides(town)).toEqual([]);
	expect(detailsBesides(gazette)).toEqual(["Ken Mori", "in Japanese"]);
	const both = { ...gazette, publisher: "Gazette Ltd", "issued-note": "late" };
	expect(detailsBesides(both)).toEqual([
		"Ken Mori",
		"Gazette Ltd",
		"late",
		"in Japanese",
	]);
	expect(
		detailsBesides({ ...town, published: undefined, "issued-note": "spring" }),
	).toEqual([]);
});

test("a title has the language of its source, and a description that of the editors", () => {
	expect(languageOfTitle(town)).toBeUndefined();
	expect(languageOfTitle(gazette)).toBe("ja");
	expect(
		languageOfTitle({ ...gazette, title: "[On a bridge]" }),
	).toBeUndefined();
});
