import { describe, expect, test } from "vitest";
import {
	authorsWords,
	pageOf,
	wordsAltered,
} from "../../src/site/built-words.ts";
import { exampleEdition } from "./example-edition.ts";

test("the author’s words are looked for wherever a page has them", () => {
	expect(
		authorsWords(exampleEdition()).map(
			({ file, selector, original, part }) =>
				`${file} ${selector} ${part ? "part of the text" : original}`,
		),
	).toEqual([
		"index.html .title-block .series Field Notes",
		"index.html .title-block h1 A Bridge Opens",
		"index.html #standfirst Two notes on a new bridge",
		"index.html #article > p The bridge opened on 1 June 2021. It is 90 metres long, said the mayor.\n\nNobody has crossed it twice.\n\nAda Brown is a surveyor.",
		"index.html #c-opening The bridge opened on 1 June 2021",
		"index.html #c-length 90 metres long",
		"index.html #c-author Ada Brown is a surveyor",
		"p/1/index.html .passage-words The bridge opened on 1 June 2021. It is 90 metres long, said the mayor.",
		"p/2/index.html .passage-words Nobody has crossed it twice.",
		"c/opening/index.html .passage-words mark The bridge opened on 1 June 2021",
		"c/opening/index.html .passage-words part of the text",
		"c/length/index.html .passage-words mark 90 metres long",
		"c/length/index.html .passage-words part of the text",
		"c/author/index.html .passage-words mark Ada Brown is a surveyor",
		"c/author/index.html .passage-words part of the text",
	]);
});

describe("a page with the author’s words", () => {
	const article = {
		file: "index.html",
		what: "The article",
		selector: "p",
		original: "It opened  twice.\n\nNobody came.",
	};
	const altered = (html: string, words = article) =>
		wordsAltered(pageOf(html), words);

	test("may have marks between them that are known as the editors’", () => {
		expect(
			altered(
				"<p><a data-editorial>¶1</a>It <b>opened</b>  twice.<sup data-editorial>1</sup></p><aside data-editorial><p>No.</p></aside><p>Nobody came.</p>",
			),
		).toBeUndefined();
	});

	test.each([
		["a word", "<p>It opened  once.</p><p>Nobody came.</p>", "006F", "0074"],
		["a blank", "<p>It opened twice.</p><p>Nobody came.</p>", "0074", "0020"],
		["a sign", "<p>It 0pened  twice.</p><p>Nobody came.</p>", "0030", "006F"],
		["a mark", "<p>It opened  twice.1</p><p>Nobody came.</p>", "0031", "000A"],
	])("is refused for %s that is another", (_what, html, here, there) => {
		expect(altered(html)).toContain(`: U+${here} instead of U+${there}.\n`);
	});

	test("is refused for a paragraph that is lost, or added", () => {
		expect(altered("<p>It opened  twice.</p>")).toContain(
			"has “twice.” where the source text has “twice. ¶ Nobody came.”: the end instead of U+000A.",
		);
		expect(
			altered("<p>It opened  twice.</p><p>Nobody came.</p><p>Yes.</p>"),
		).toContain(
			"has “came. ¶ Yes.” where the source text has “came.”: U+000A instead of the end.",
		);
	});

	test("is refused in a sentence that names file, words and what to do", () => {
		const words = { ...article, original: "It opened." };
		expect(altered("<p>It closed.</p>", words)).toBe(
			`index.html: the author’s words were altered on their way to the page.
  The article has “closed.” where the source text has “opened.”: U+0063 instead of U+006F.
  Look at what renders “p”: it has to leave the words as they are. The former site was left as it was.`,
		);
	});

	test("may have a part of the text where a part is shown, but not no part", () => {
		const part = { ...article, part: true as const };
		expect(altered("<p>Nobody came.</p>", part)).toBeUndefined();
		expect(altered("<p>Nobody comes.</p>", part)).toContain(
			"The article has “Nobody comes.”, which the source text has nowhere.",
		);
		expect(altered("<div>Nobody came.</div>", part)).toContain(
			"The article has “”, which the source text has nowhere.",
		);
	});
});
