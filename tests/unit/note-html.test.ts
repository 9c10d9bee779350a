import { expect, test } from "vitest";
import { noteHtml } from "../../src/markdown/note-html.ts";
import { placesIn } from "../../src/reading/problem.ts";
import { parseNote } from "../../src/reading/prose.ts";

const html = (markdown: string) =>
	noteHtml(parseNote(markdown, placesIn("n.md", markdown)).root);

test("a note keeps words in another language in their language", () => {
	expect(html('It says <span lang="ja">「圧力」</span>.')).toBe(
		'<p>It says <span lang="ja">「圧力」</span>.</p>',
	);
	expect(html('<span class="x" lang="ja">\n「圧力」\n</span>')).toBe(
		'<span lang="ja"><p>「圧力」</p></span>',
	);
});

test("a note escapes what would be markup", () => {
	expect(html("1 \\< 2 & 3")).toBe("<p>1 &lt; 2 &amp; 3</p>");
});

test("a note has GFM’s links and emphasis", () => {
	expect(html("*So* [it is](https://example.org/a).")).toBe(
		'<p><em>So</em> <a href="https://example.org/a">it is</a>.</p>',
	);
});
