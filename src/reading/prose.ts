import type { Nodes, Root } from "mdast";
import type {
	MdxJsxAttribute,
	MdxJsxExpressionAttribute,
} from "mdast-util-mdx-jsx";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { VFileMessage } from "vfile-message";
import { error, problem } from "./fault.ts";
import { offsetAt, type Place, type PlaceOf, type Problem } from "./problem.ts";

export const PROSE_FAULTS = {
	"markup-malformed": error(
		"markup cannot be read",
		"Close every tag that is opened; write < as &lt; and { as \\{ where they are only signs.",
	),
	"markup-unknown": error(
		"a note holds a tag or code",
		'Use plain Markdown, and <span lang="ja">…</span> for words in another language.',
	),
};

/** Where a node begins in the Markdown that it was parsed from. */
export const offsetOf = ({ position }: Pick<Nodes, "position">): number =>
	position?.start.offset ?? 0;

const plain = unified().use(remarkParse).use(remarkMdx).freeze();
const withFootnotes = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkMdx)
	.freeze();

/** Of a tag that is not closed, the parser says in its sentence where it was opened. */
const OPENED = / \((\d+):(\d+)-\d+:\d+\)/;

/** Offset in the Markdown of what the parser refused. */
function refusedAt({ reason, place }: VFileMessage, markdown: string): number {
	const [opened, line, column] = OPENED.exec(reason) ?? [];
	if (opened !== undefined)
		return offsetAt(markdown, { line: Number(line), column: Number(column) });
	const point = place && "start" in place ? place.start : place;
	return point?.offset ?? 0;
}

/** Parses Markdown, or says why it cannot be read. */
function parsed(
	parser: typeof plain | typeof withFootnotes,
	markdown: string,
	placeOf: PlaceOf,
): Root | Problem {
	try {
		return parser.parse(markdown);
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		return problem(PROSE_FAULTS, {
			...placeOf(refusedAt(error, markdown)),
			code: "markup-malformed",
			message: `The markup cannot be read: ${error.reason.replace(OPENED, "")}.`,
		});
	}
}

/** @returns the tree of an article text (no footnotes: claims make them), or why it cannot be read. */
export const parseArticleText = (
	markdown: string,
	placeOf: PlaceOf,
): Root | Problem => parsed(plain, markdown, placeOf);

/** Whether an attribute is an expression, has one, or is a handler of events. */
const isCode = (attribute: MdxJsxAttribute | MdxJsxExpressionAttribute) =>
	attribute.type === "mdxJsxExpressionAttribute" ||
	(typeof attribute.value === "object" && attribute.value !== null) ||
	/^on/i.test(attribute.name);

/** What cannot stand in a note, in words; undefined for what can. */
function foreign(node: Nodes): string | undefined {
	switch (node.type) {
		case "mdxjsEsm":
		case "mdxTextExpression":
		case "mdxFlowExpression":
			return "code";
		case "mdxJsxTextElement":
		case "mdxJsxFlowElement": {
			const hasLanguage = node.attributes.some(
				({ type, ...attribute }) =>
					type === "mdxJsxAttribute" &&
					"name" in attribute &&
					attribute.name === "lang",
			);
			if (node.name !== "span" || !hasLanguage) return `<${node.name}>`;
			return node.attributes.some(isCode) ? "a <span> with code" : undefined;
		}
		default:
			return undefined;
	}
}

/**
 * Parses what an editor writes: GFM, and `<span lang="…">` around words in another language.
 * @returns the tree and every problem: unreadable markup, other tags, code.
 */
export function parseNote(
	markdown: string,
	placeOf: PlaceOf,
): { root: Root; problems: Problem[] } {
	const root = parsed(withFootnotes, markdown, placeOf);
	if ("code" in root)
		return { root: { type: "root", children: [] }, problems: [root] };
	const problems: Problem[] = [];
	visit(root, (node) => {
		const what = foreign(node);
		if (what === undefined) return;
		problems.push(
			problem(PROSE_FAULTS, {
				...placeOf(offsetOf(node)),
				code: "markup-unknown",
				message: `A note is text: ${what} cannot stand in it.`,
			}),
		);
	});
	return { root, problems };
}

/**
 * Parses the remarks on the sources of a note, where they have one.
 * @param placeOf place of a character of the remark on the source of that index
 * @returns their trees by the index of the source, and every problem.
 */
export function parseRemarks(
	sources: readonly { remark?: string | undefined }[],
	placeOf: (index: number, offset: number) => Place,
): { remarks: Map<number, Root>; problems: Problem[] } {
	const remarks = new Map<number, Root>();
	const problems: Problem[] = [];
	for (const [index, { remark }] of sources.entries()) {
		if (remark === undefined) continue;
		const note = parseNote(remark, (offset) => placeOf(index, offset));
		remarks.set(index, note.root);
		problems.push(...note.problems);
	}
	return { remarks, problems };
}
