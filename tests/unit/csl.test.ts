import { expect, test } from "vitest";
import { cslOfArticle, cslOfSources } from "../../src/wording/csl.ts";
import { changed } from "./example-content.ts";
import { exampleEdition } from "./example-edition.ts";

test("the article is a numbered paper of its institution, in its series", () => {
	expect(cslOfArticle(exampleEdition())).toEqual({
		id: "brown-2021",
		type: "report",
		title: "A Bridge Opens",
		author: [{ family: "Brown", given: "Ada" }],
		"collection-title": "Field Notes",
		publisher: "The Surveyor",
		number: "12",
		issued: { "date-parts": [[2021, 6, 4]] },
		accessed: { "date-parts": [[2022, 7, 1]] },
		URL: "https://example.org/bridge",
		language: "en",
		abstract: "Two notes on a new bridge",
	});
});

test("a family name keeps its letters in the key, without their marks", () => {
	const key = (family: string) =>
		cslOfArticle(
			exampleEdition({
				"article.mdx": changed(
					"article.mdx",
					"family: Brown",
					`family: ${family}`,
				),
			}),
		).id;
	expect(key("Núñez Ōe")).toBe("nunezoe-2021");
	expect(key("森")).toBe("article-2021");
});

test("a source has what the record gives, in its language, and nothing else", () => {
	expect(cslOfSources(exampleEdition())).toEqual([
		{
			id: "town",
			type: "webpage",
			title: "Opening of the bridge",
			publisher: "The Town",
			issued: { "date-parts": [[2021, 6, 1]] },
			accessed: { "date-parts": [[2022, 7, 1]] },
			URL: "https://example.org/opening",
			language: "en",
			keyword: "primary source",
			custom: { origin: "The Town" },
		},
		{
			id: "gazette",
			type: "article-newspaper",
			title: "橋が開通",
			author: [{ family: "Mori", given: "Ken" }],
			"container-title": "The Gazette",
			issued: { "date-parts": [[2022, 6]] },
			accessed: { "date-parts": [[2022, 7, 1]] },
			URL: "https://example.org/gazette",
			language: "ja",
			keyword: "primary source",
			custom: { origin: "The Gazette" },
		},
	]);
});

test("an agency stays one name, a date that was not seen stays away, and its note is kept", () => {
	const [first] = cslOfSources(
		exampleEdition({
			"sources.yaml": changed(
				"sources.yaml",
				'  issued: "2021-06-01"\n',
				"  author:\n    - literal: Kyodo News\n  issued-note: date not in the excerpt\n",
			),
		}),
	);
	expect(first).toMatchObject({
		author: [{ literal: "Kyodo News" }],
		note: "date not in the excerpt",
	});
	expect(first).not.toHaveProperty("issued");
});
