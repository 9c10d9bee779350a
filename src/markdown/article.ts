import { basename } from "node:path";
import type { PhrasingContent, Root, RootContent } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Processor } from "unified";
import { STANDFIRST_ID } from "../edition/ids.ts";
import { ARTICLE_FILE } from "../reading/draft.ts";
import { placesIn } from "../reading/problem.ts";
import { parseArticleText } from "../reading/prose.ts";
import { loadEdition } from "../site/load.ts";

const AUTHOR_NOTE = "AuthorNote";

/** A paragraph or the note on the author as the tag of its component, which the page provides. */
function tag(
	name: string,
	id: string,
	children: PhrasingContent[],
): MdxJsxTextElement {
	return {
		type: "mdxJsxTextElement",
		name,
		attributes: [{ type: "mdxJsxAttribute", name: "id", value: id }],
		children,
	};
}

/** The words of the note on the author, if a block is that, whether its tags have lines of their own or not. */
function authorNote(block: RootContent): PhrasingContent[] | undefined {
	const [only, ...more] = "children" in block ? block.children : [];
	if (!only || more.length > 0) return undefined;
	if (block.type === "mdxJsxFlowElement" && block.name === AUTHOR_NOTE)
		return only.type === "paragraph" ? only.children : undefined;
	return only.type === "mdxJsxTextElement" && only.name === AUTHOR_NOTE
		? only.children
		: undefined;
}

/**
 * Parses article.mdx as the checks parse it. That is not as GFM, which would make links of addresses
 * in the author's words. And blocks are not paragraphs any more: of a paragraph that is all claims
 * MDX would leave the claims alone.
 */
function parseArticle(markdown: string): Root {
	const root = parseArticleText(markdown, placesIn(ARTICLE_FILE, markdown));
	if ("code" in root) throw new Error(root.message);
	const passages = loadEdition().passages.filter(
		({ id }) => id !== STANDFIRST_ID,
	);
	const children = root.children.map((block, index) => {
		const id = passages[index]?.id ?? "";
		const note = authorNote(block);
		if (note) return tag(AUTHOR_NOTE, id, note);
		return block.type === "paragraph"
			? tag("Passage", id, block.children)
			: block;
	});
	return { ...root, children };
}

/** Remark plugin: parses article.mdx into passages with the edition's ids, and leaves other files to Markdown. */
export function remarkArticle(this: Processor): void {
	const { parser } = this;
	this.parser = (text, file) => {
		if (basename(file.path) === ARTICLE_FILE) return parseArticle(text);
		if (!parser) throw new Error("There is no parser of Markdown.");
		return parser(text, file);
	};
}
