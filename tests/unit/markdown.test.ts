import { describe, expect, test } from "vitest";
import { composeEdition } from "../../src/edition/compose.ts";
import { articleTree } from "../../src/markdown/article-tree.ts";
import { noteHtml } from "../../src/markdown/note-html.ts";
import { readDraft } from "../../src/reading/draft.ts";
import { placesIn } from "../../src/reading/problem.ts";
import { parseNote } from "../../src/reading/prose.ts";
import { exampleContent } from "./example-content.ts";

describe("the article as a tree", () => {
	const tree = articleTree(composeEdition(readDraft(exampleContent())));
	const [body, between, ...notes] = tree.children;
	const passages = body && "children" in body ? body.children : [];

	test("has every passage followed by its annotations", () => {
		expect(
			passages.map((node) =>
				node.type === "mdxJsxFlowElement"
					? `<${node.name} ${node.attributes.map((a) => ("name" in a ? `${a.name}=${a.value}` : ""))}>`
					: node.data?.hProperties?.id,
			),
		).toEqual([
			"p1",
			"<Annotations passage=p1>",
			"p2",
			"<Annotations passage=p2>",
			"author",
			"<Annotations passage=author>",
		]);
	});

	test("has the number of a paragraph as an editorial link before its words", () => {
		const [first] = passages;
		expect(
			first && "children" in first ? first.children[0] : undefined,
		).toEqual({
			type: "link",
			url: "#p1",
			data: {
				hProperties: {
					className: ["pilcrow"],
					dataEditorial: "",
					ariaLabel: "¶1: link to this paragraph",
				},
			},
			children: [{ type: "text", value: "¶1\u200b" }],
		});
	});

	test("has each claim as an element with its id, followed by its footnote", () => {
		const [first] = passages;
		const children = first && "children" in first ? first.children : [];
		expect(children.slice(1, 3)).toEqual([
			{
				type: "claim",
				data: {
					hName: "span",
					hProperties: {
						id: "c-opening",
						className: ["claim"],
						dataStatus: "supported",
					},
				},
				children: [{ type: "text", value: "The bridge opened on 1 June 2021" }],
			},
			{ type: "footnoteReference", identifier: "opening", label: "opening" },
		]);
	});

	test("has a place between the passages and the footnotes", () => {
		expect(between).toMatchObject({
			type: "mdxJsxFlowElement",
			name: "AfterArticle",
		});
	});

	test("has a footnote for every claim, in order", () => {
		expect(
			notes.map((node) =>
				node.type === "footnoteDefinition" ? node.identifier : node.type,
			),
		).toEqual(["opening", "length", "author"]);
	});
});

describe("a note as HTML", () => {
	const html = (markdown: string) =>
		noteHtml(parseNote(markdown, placesIn("n.md", markdown)).root);

	test("keeps words in another language in their language", () => {
		expect(html('It says <span lang="ja">「圧力」</span>.')).toBe(
			'<p>It says <span lang="ja">「圧力」</span>.</p>',
		);
	});

	test("escapes what would be markup", () => {
		expect(html("1 \\< 2 & 3")).toBe("<p>1 &lt; 2 &amp; 3</p>");
	});

	test("has GFM’s links and emphasis", () => {
		expect(html("*So* [it is](https://example.org/a).")).toBe(
			'<p><em>So</em> <a href="https://example.org/a">it is</a>.</p>',
		);
	});
});
