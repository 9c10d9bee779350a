import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import type { FootnoteReference } from "mdast";
import { type State, toHast } from "mdast-util-to-hast";
import type { Aftermath } from "../edition/edition.ts";
import { foreign } from "./note-html.ts";

/** HTML of what happened next. Its notes are lettered and have ids of their own, so that no claim’s number moves. */
export function aftermathHtml({ text, notes }: Aftermath): string {
	const footnoteReference = (
		_state: State,
		node: FootnoteReference,
	): Element => {
		const name = node.label ?? node.identifier;
		const letter = notes.find(({ id }) => id === name)?.letter ?? "";
		const link: Element = {
			type: "element",
			tagName: "a",
			properties: {
				href: `#fn-after-${name}`,
				id: `fnref-after-${name}`,
				ariaLabel: `Source ${letter}`,
			},
			children: [{ type: "text", value: letter }],
		};
		return {
			type: "element",
			tagName: "sup",
			properties: {},
			children: [link],
		};
	};
	const handlers = {
		footnoteReference,
		mdxJsxTextElement: foreign,
		mdxJsxFlowElement: foreign,
	};
	return toHtml(toHast(text, { handlers }), {
		characterReferences: { useNamedReferences: true },
	});
}
