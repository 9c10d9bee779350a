import { basename } from "node:path";
import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import type { FootnoteReference, Root } from "mdast";
import { defaultHandlers, type Options, type State } from "mdast-util-to-hast";
import type { Processor } from "unified";
import { visit } from "unist-util-visit";
import { afterNote } from "../edition/ids.ts";
import { NAME_LENGTH } from "../edition/words.ts";
import { withDefinitions } from "../reading/aftermath.ts";
import { AFTERMATH_FILE } from "../reading/draft.ts";
import { loadEdition } from "../site/load.ts";
import { firstWords } from "../text/first-words.ts";
import { HEADINGS } from "../wording/labels.ts";

const isAftermath = (file: { path: string }): boolean =>
	basename(file.path) === AFTERMATH_FILE;

const afterNotes = () => loadEdition().aftermath?.notes ?? [];

/**
 * Remark plugin: in aftermath.mdx a GFM footnote is defined by the sources that its fields name; they
 * are its words. Other files stay as they are.
 */
export function remarkAftermath(this: Processor) {
	const { parser } = this;
	this.parser = (text, file) => {
		if (!parser) throw new Error("There is no parser of Markdown.");
		if (!isAftermath(file)) return parser(text, file);
		const names = afterNotes().map(({ id }) => id);
		return parser(withDefinitions(text, names), file);
	};
	return (tree: Root, file: { path: string }): void => {
		if (!isAftermath(file)) return;
		visit(tree, "footnoteReference", (reference) => {
			reference.identifier = afterNote(reference.identifier);
		});
		visit(tree, "footnoteDefinition", (definition) => {
			const { identifier } = definition;
			definition.identifier = afterNote(identifier);
			definition.children.push({
				type: "mdxJsxFlowElement",
				name: "Sources",
				attributes: [
					{ type: "mdxJsxAttribute", name: "note", value: identifier },
				],
				children: [],
			});
		});
	};
}

/** GFM's marker with a letter, because numbers are the claims'. */
function footnoteReference(state: State, node: FootnoteReference): Element {
	const sup = defaultHandlers.footnoteReference(state, node);
	const { letter } = afterNotes()[state.footnoteOrder.length - 1] ?? {};
	const [link] = sup.children;
	if (letter === undefined || link?.type !== "element") return sup;
	link.properties = {
		href: link.properties.href,
		id: link.properties.id,
		ariaLabel: `Source ${letter}`,
		// The style sheet draws it, as it draws the numbers of claims.
		dataMark: letter,
	};
	link.children = [];
	return sup;
}

const backTo = (index: number): string =>
	`Back to sentence ${afterNotes()[index]?.letter}`;

/** remark-rehype options: GFM's footnotes with plain ids, letters, and back-links in words. */
export const footnoteOptions: Options = {
	clobberPrefix: "",
	footnoteBackContent: (index): ElementContent[] => [
		{ type: "text", value: backTo(index) },
	],
	footnoteBackLabel: (index) =>
		`${backTo(index)}: ${firstWords(afterNotes()[index]?.sentence ?? "", NAME_LENGTH)}`,
	handlers: { footnoteReference },
};

const SOURCES_OF_IT = `Sources of ${HEADINGS.afterwards.toLowerCase()}`;

/** The list below a line that opens it; a browser opens it for a link to one of its sources, too. */
const folded = (list: Element): Element => ({
	type: "element",
	tagName: "details",
	properties: {},
	children: [
		{
			type: "element",
			tagName: "summary",
			properties: {},
			children: [{ type: "text", value: SOURCES_OF_IT }],
		},
		list,
	],
});

const isList = (node: ElementContent): node is Element =>
	node.type === "element" && node.tagName === "ol";

/** Rehype plugin: GFM's list of footnotes without its section and heading, which the page has already. */
export const rehypeAftermath =
	() =>
	(tree: HtmlRoot, file: { path: string }): void => {
		if (!isAftermath(file)) return;
		tree.children = tree.children.map((child) => {
			if (child.type !== "element" || !("dataFootnotes" in child.properties))
				return child;
			const list = child.children.find(isList);
			const properties = {
				className: ["after-notes"],
				ariaLabel: SOURCES_OF_IT,
			};
			return list ? folded({ ...list, properties }) : child;
		});
	};
