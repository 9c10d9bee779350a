import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { toString as textOf } from "mdast-util-to-string";
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
 * @param of what its links are of, for who hears them by themselves: there may be many to “a copy”
 */
export function noteHtml(note: Root, of?: string): string {
	const tree = structuredClone(note);
	remarkForeignWords()(tree);
	if (of)
		visit(tree, "link", (link) => {
			link.data = {
				hProperties: { ariaLabel: `${textOf(link)}: ${of}` },
			};
		});
	return toHtml(toHast(tree), {
		characterReferences: { useNamedReferences: true },
	});
}
