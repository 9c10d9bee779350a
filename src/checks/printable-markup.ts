import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { type Problem, placeAt } from "../reading/problem.ts";
import { isPrinted } from "../wording/printed-prose.ts";
import type { Rule } from "./rule.ts";

/** What other rules report already. */
const REPORTED: readonly Nodes["type"][] = [
	"footnoteReference",
	"footnoteDefinition",
	"mdxjsEsm",
	"mdxTextExpression",
	"mdxFlowExpression",
];

const WORDS: Partial<Record<Nodes["type"], string>> = {
	blockquote: "a block quotation",
	break: "a forced line break",
	code: "a block of code",
	definition: "a link’s definition",
	delete: "crossed-out text",
	image: "an image",
	inlineCode: "code",
	linkReference: "a link by reference",
	table: "a table",
	thematicBreak: "a rule",
};

interface Read {
	file: string;
	text: string;
}

/** What the brief would have to leave out of a text that begins at `offset` of its file. */
function unprintable(
	{ file, text }: Read,
	root: Root,
	offset: number,
): Problem[] {
	const problems: Problem[] = [];
	visit(root, (node) => {
		if (isPrinted(node) || REPORTED.includes(node.type)) return;
		problems.push({
			...placeAt(file, text, offset + (node.position?.start.offset ?? 0)),
			code: "markup-unprintable",
			message: `The PDF brief cannot print ${WORDS[node.type] ?? node.type}.`,
			cure: "Say it in a sentence or a list.",
		});
		return "skip" as const;
	});
	return problems;
}

function inRemarks(
	read: Read,
	remarks: ReadonlyMap<number, Root>,
	sources: readonly { remark?: string | undefined }[] = [],
): Problem[] {
	return [...remarks].flatMap(([index, remark]) => {
		const typed = sources[index]?.remark ?? "";
		return unprintable(read, remark, Math.max(0, read.text.indexOf(typed)));
	});
}

/** Of what happened next; another rule reports its other blocks, whatever they are. */
const paragraphsOf = (body: Root): Root => ({
	...body,
	children: body.children.filter(({ type }) => type === "paragraph"),
});

/** Nothing that an editor wrote is of a kind that the brief would have to leave out. */
export const printableMarkup: Rule = ({ claims, aftermath }) => [
	...claims.flatMap((claim) => [
		...unprintable(claim, claim.note, 0),
		...inRemarks(claim, claim.remarks, claim.data?.sources),
	]),
	...(aftermath
		? [
				...unprintable(aftermath, paragraphsOf(aftermath.body), 0),
				...[...aftermath.remarks].flatMap(([name, remarks]) =>
					inRemarks(aftermath, remarks, aftermath.data?.notes[name]),
				),
			]
		: []),
];
