import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { type State, toHast } from "mdast-util-to-hast";

/** `<span lang="…">`, the one tag that may stand in what editors write. */
export function foreign(state: State, node: MdxJsxTextElement): Element {
	const lang = node.attributes.find(
		(attribute) =>
			attribute.type === "mdxJsxAttribute" && attribute.name === "lang",
	)?.value;
	return {
		type: "element",
		tagName: "span",
		properties: { lang: String(lang) },
		children: state.all(node) as Element["children"],
	};
}

/** HTML of a note or remark; its links leave the site and say so to the browser. */
export function noteHtml(root: Root): string {
	const handlers = { mdxJsxTextElement: foreign, mdxJsxFlowElement: foreign };
	return toHtml(toHast(root, { handlers }), {
		characterReferences: { useNamedReferences: true },
	});
}
