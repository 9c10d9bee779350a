import type { Nodes, Root } from "mdast";

/** Words of a note that are set in one style. */
export interface ProseRun {
	text: string;
	italic?: true;
	bold?: true;
	/** Language of the words, where it is not the note’s. */
	language?: string;
	/** Address that the words link to. */
	link?: string;
}

/** A paragraph of a note, one of its headings, or an entry of a list with its mark. */
export interface ProseBlock {
	/** Level of a heading as typed: `###` is 3. */
	heading?: number;
	/** `•`, or `1.` */
	mark?: string;
	runs: ProseRun[];
}

/** How words are set. */
type Style = Omit<ProseRun, "text">;

/** Markdown that print can show. Anything else would vanish or be printed as typed. */
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

/** The style of what is in a node: its own added to the style around it. */
function styleIn(node: Nodes, outer: Style): Style {
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

function runsIn(node: Nodes, outer: Style): ProseRun[] {
	if (!isPrinted(node)) throw refused(node);
	if (node.type === "text")
		return [{ text: node.value.replaceAll("\n", " "), ...outer }];
	if (!("children" in node)) throw refused(node);
	const inner = styleIn(node, outer);
	return node.children.flatMap((child) => runsIn(child, inner));
}

function blocksIn(node: Nodes, outer: Style): ProseBlock[] {
	switch (node.type) {
		case "root":
		case "listItem":
		case "mdxJsxFlowElement": {
			const inner = styleIn(node, outer);
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
 * A note or remark as runs of words, for print without HTML.
 * @throws Error for Markdown that cannot be printed; the checks refuse such notes.
 */
export const proseOf = (root: Root | undefined): ProseBlock[] =>
	root ? blocksIn(root, {}) : [];

/** A note as plain text: paragraphs between empty lines, and each entry of a list on a line with its mark. */
export const plainProse = (root: Root): string =>
	proseOf(root)
		.map(({ mark, runs }, index) => {
			const words = runs.map(({ text }) => text).join("");
			const line = mark === undefined ? words : `${mark} ${words}`;
			if (index === 0) return line;
			return `${mark === undefined ? "\n\n" : "\n"}${line}`;
		})
		.join("");
