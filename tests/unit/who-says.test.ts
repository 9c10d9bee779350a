import { expect, test } from "vitest";
import { unsignedFields, unsignedInWords } from "../../src/wording/who-says.ts";
import { exampleEdition } from "./example-edition.ts";

const { article } = exampleEdition();
const editors = [{ literal: "The Readers" }];

test("who speaks is asked in three fields, and each that is missing is named once", () => {
	const edition = { about: {}, article: { ...article, contact: undefined } };
	expect(unsignedFields(edition)).toEqual([
		"editors (about.yaml)",
		"publisher (about.yaml)",
		"contact (article.mdx)",
	]);
	expect(unsignedInWords(edition)).toBe(
		"This edition does not say who edited it, who publishes it or where to write to.",
	);
});

test("what is said is not missing", () => {
	const contact = "mailto:readers@example.org";
	const edition = { about: { editors }, article: { ...article, contact } };
	expect(unsignedFields(edition)).toEqual(["publisher (about.yaml)"]);
	expect(unsignedInWords(edition)).toBe(
		"This edition does not say who publishes it.",
	);
	expect(
		unsignedInWords({ ...edition, about: { editors, publisher: "Us" } }),
	).toBeUndefined();
});
