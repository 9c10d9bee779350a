import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { VFileMessage } from "vfile-message";
import { type Problem, placeAt } from "./problem.ts";

/** Where a piece of Markdown stands in its file: its text begins at `offset` of the file's text. */
export interface ProsePlace {
	file: string;
	text: string;
	offset: number;
}

const plain = unified().use(remarkParse).use(remarkMdx).freeze();
const withFootnotes = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkMdx)
	.freeze();

function notParsed(
	error: unknown,
	{ file, text, offset }: ProsePlace,
): Problem {
	if (!(error instanceof VFileMessage)) throw error;
	const at =
		error.place &&
		("offset" in error.place
			? error.place.offset
			: "start" in error.place
				? error.place.start.offset
				: 0);
	// Of a tag that is not closed, the parser says in its sentence where it was opened.
	const opened = / \((\d+):(\d+)-\d+:\d+\)/.exec(error.reason);
	const place = opened
		? { file, line: Number(opened[1]), column: Number(opened[2]) }
		: placeAt(file, text, offset + (at ?? 0));
	return {
		...place,
		code: "markup-malformed",
		message: `The markup cannot be read: ${error.reason.replace(opened?.[0] ?? "", "")}.`,
		cure: "Close every tag that is opened; write < as &lt; and { as \\{ where they are only signs.",
	};
}

/** @returns the tree of an article text (no footnotes: claims make them), or why it cannot be read. */
export function parseArticleText(
	markdown: string,
	place: ProsePlace,
): Root | Problem {
	try {
		return plain.parse(markdown);
	} catch (error) {
		return notParsed(error, place);
	}
}

const isForeign = (name: string | null) => name === "span";

/**
 * Parses what an editor writes: GFM, and `<span lang="…">` around words in another language.
 * @returns the tree and every problem: unreadable markup, other tags, code.
 */
export function parseNote(
	markdown: string,
	place: ProsePlace,
): { root: Root; problems: Problem[] } {
	let root: Root;
	try {
		root = withFootnotes.parse(markdown);
	} catch (error) {
		return {
			root: { type: "root", children: [] },
			problems: [notParsed(error, place)],
		};
	}
	const problems: Problem[] = [];
	visit(root, (node) => {
		const tag =
			node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement";
		const allowed =
			tag &&
			isForeign(node.name) &&
			node.attributes.some(
				(a) => a.type === "mdxJsxAttribute" && a.name === "lang",
			);
		if (
			(tag && !allowed) ||
			node.type === "mdxjsEsm" ||
			node.type === "mdxTextExpression" ||
			node.type === "mdxFlowExpression"
		) {
			problems.push({
				...placeAt(
					place.file,
					place.text,
					place.offset + (node.position?.start.offset ?? 0),
				),
				code: "markup-unknown",
				message: `A note is text: ${tag ? `<${node.name}>` : "code"} cannot stand in it.`,
				cure: 'Use plain Markdown, and <span lang="ja">…</span> for words in another language.',
			});
		}
	});
	return { root, problems };
}

/**
 * Parses the remarks on the sources of a note, where they have one.
 * @returns their trees by the index of the source, and every problem.
 */
export function parseRemarks(
	sources: readonly { remark?: string | undefined }[],
	{ file, text }: Omit<ProsePlace, "offset">,
): { remarks: Map<number, Root>; problems: Problem[] } {
	const remarks = new Map<number, Root>();
	const problems: Problem[] = [];
	for (const [index, { remark }] of sources.entries()) {
		if (remark === undefined) continue;
		const offset = Math.max(0, text.indexOf(remark));
		const parsed = parseNote(remark, { file, text, offset });
		remarks.set(index, parsed.root);
		problems.push(...parsed.problems);
	}
	return { remarks, problems };
}
