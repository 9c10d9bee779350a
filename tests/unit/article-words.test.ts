import { expect, test } from "vitest";
import {
	editionTitle,
	languagesOf,
	runningHead,
	seriesOf,
	titledAuthorOf,
	withNumber,
} from "../../src/wording/article-words.ts";
import { exampleEdition } from "./example-edition.ts";

const { article } = exampleEdition();

test("the number follows the name it belongs to", () => {
	expect(withNumber("The Surveyor", { ...article, number: "12" })).toBe(
		"The Surveyor, no. 12",
	);
});

test("an article without a number has none", () => {
	const { number: _, ...unnumbered } = article;
	expect(withNumber("The Surveyor", unnumbered)).toBe("The Surveyor");
});

test("the author has a title under the headline and none at the head of a page", () => {
	const titled = {
		...article,
		author: article.author.map((author) => ({ ...author, title: "Dr" })),
	};
	expect(titledAuthorOf(titled)).toBe("Dr Ada Brown");
	expect(titledAuthorOf(article)).toBe("Ada Brown");
	expect(runningHead(titled)).toBe("Brown, A Bridge Opens");
});

test("the edition is called after the article", () => {
	expect(editionTitle(article)).toBe("A Bridge Opens: annotated edition");
});

test("several authors are joined in words, an institution under its whole name", () => {
	const author = [
		{ family: "Brown", given: "Ada", title: "Dr" },
		{ literal: "The Survey" },
	];
	expect(titledAuthorOf({ ...article, author })).toBe(
		"Dr Ada Brown and The Survey",
	);
	expect(runningHead({ ...article, author })).toBe(
		"Brown and The Survey, A Bridge Opens",
	);
});

test("what an article appeared in is its series, or else its publisher", () => {
	expect(seriesOf(article)).toBe("Field Notes");
	const { series: _, ...alone } = article;
	expect(seriesOf(alone)).toBe("The Surveyor");
});

test("an article in another language is marked as its own, and the page around it as ours", () => {
	expect(languagesOf(article)).toEqual({});
	expect(languagesOf({ ...article, language: "fr" })).toEqual({
		authors: "fr",
		ours: "en",
	});
});
