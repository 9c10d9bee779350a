import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { visit } from "unist-util-visit";

/** Remark plugin: `<span lang="…">`, the one tag that may stand in what editors write, is HTML's own. */
export const remarkForeignWords =
	() =>
	(tree: Root): void =>
		visit(tree, ["mdxJsxTextElement", "mdxJsxFlowElement"], (node) => {
			if (!("attributes" in node) || node.name !== "span") return;
			const lang = node.attributes.find(
				(attribute) =>
					attribute.type === "mdxJsxAttribute" && attribute.name === "lang",
			);
			node.data = {
				hName: "span",
				hProperties: { lang: String(lang?.value) },
			};
		});

/**
 * HTML of a note for programs, and of a remark on a source, which is a field of its file. On the page
 * Astro renders the notes, which stand below the fields.
 */
export function noteHtml(note: Root): string {
	const tree = structuredClone(note);
	remarkForeignWords()(tree);
	return toHtml(toHast(tree), {
		characterReferences: { useNamedReferences: true },
	});
}
