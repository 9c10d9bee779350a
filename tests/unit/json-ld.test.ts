import { expect, test } from "vitest";
import { inScript, pageGraph } from "../../src/data/json-ld.ts";
import { frozenEdition } from "../frozen-edition.ts";

test("JSON in a script element can neither end it nor begin a comment or a character, and reads back the same", () => {
	const data = { title: "</script><!-- <script> &lt;", number: 1 };
	const text = inScript(data);
	expect(text).toBe(
		'{"title":"\\u003c/script>\\u003c!-- \\u003cscript> \\u0026lt;","number":1}',
	);
	expect(JSON.parse(text)).toEqual(data);
});

test("the edition was published on the day of its first state, and modified on that of its newest", () => {
	const { "@graph": nodes } = pageGraph(frozenEdition(), {
		page: "https://example.org/",
		licence: "https://example.org/licence.txt",
		image: "https://example.org/og/article.png",
		bibliography: "https://example.org/data/sources.json",
	});
	expect(nodes[0]).toMatchObject({
		"@type": "WebPage",
		datePublished: "2026-11-24",
		dateModified: "2026-11-25",
		version: 2,
	});
});
