import type { Nodes, Root } from "mdast";

/** A stretch of a note that is set in one way. */
export interface ProseRun {
	text: string;
	italic?: true;
	bold?: true;
	/** Language of words that are not in the note’s own. */
	language?: string;
	/** Where the words lead. */
	link?: string;
}

/** A paragraph of a note, one of its headings, or an entry of a list with its mark. */
export interface ProseBlock {
	/** Level of a heading as it was typed: `###` is 3. */
	heading?: number;
	/** `•`, or `1.` */
	mark?: string;
	runs: ProseRun[];
}

type Manner = Omit<ProseRun, "text">;

/** Markdown that becomes a note in print. Anything else would vanish, or stand there as typed. */
const PRINTED: readonly string[] = [
	"root",
	"paragraph",
	"heading",
	"list",
	"listItem",
	"text",
	"emphasis",
	"strong",
	"link",
	"mdxJsxTextElement",
	"mdxJsxFlowElement",
];

export const isPrinted = (node: Nodes): boolean => PRINTED.includes(node.type);

function languageOf(node: Nodes): string | undefined {
	if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement")
		return undefined;
	const value = node.attributes.find(
		(attribute) =>
			attribute.type === "mdxJsxAttribute" && attribute.name === "lang",
	)?.value;
	return typeof value === "string" ? value : undefined;
}

/** How a node sets what is in it, beside how it is set itself. */
function manner(node: Nodes, outer: Manner): Manner {
	const language = languageOf(node);
	return {
		...outer,
		...(node.type === "emphasis" && { italic: true as const }),
		...(node.type === "strong" && { bold: true as const }),
		...(node.type === "link" && { link: node.url }),
		...(language !== undefined && { language }),
	};
}

function refused(node: Nodes): Error {
	return new Error(
		`A ${node.type} cannot be printed; the checks should have said so.`,
	);
}

function runsIn(node: Nodes, outer: Manner): ProseRun[] {
	if (!isPrinted(node)) throw refused(node);
	if (node.type === "text")
		return [{ text: node.value.replaceAll("\n", " "), ...outer }];
	if (!("children" in node)) throw refused(node);
	const inner = manner(node, outer);
	return node.children.flatMap((child) => runsIn(child, inner));
}

function blocksIn(node: Nodes, outer: Manner): ProseBlock[] {
	switch (node.type) {
		case "root":
		case "listItem":
		case "mdxJsxFlowElement": {
			const inner = manner(node, outer);
			return node.children.flatMap((child) => blocksIn(child, inner));
		}
		case "list":
			return node.children.flatMap((item, index) =>
				blocksIn(item, outer).map((block, part) =>
					part > 0
						? block
						: {
								mark: node.ordered ? `${(node.start ?? 1) + index}.` : "•",
								...block,
							},
				),
			);
		case "heading":
			return [{ heading: node.depth, runs: runsIn(node, outer) }];
		default:
			return [{ runs: runsIn(node, outer) }];
	}
}

/**
 * A note or remark as plain runs of words, for what is printed without HTML.
 * @throws Error for Markdown that cannot be printed, which no checked note holds.
 */
export const proseOf = (root: Root | undefined): ProseBlock[] =>
	root ? blocksIn(root, {}) : [];
