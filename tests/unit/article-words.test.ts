import { expect, test } from "vitest";
import {
	editionTitle,
	runningHead,
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
