import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { error, type Finding } from "../reading/fault.ts";
import { type PlaceOf, placesIn } from "../reading/problem.ts";
import { offsetOf } from "../reading/prose.ts";
import { isPrinted } from "../wording/printed-prose.ts";
import { rule } from "./rule.ts";
import { citationsOf } from "./source-uses.ts";
import { writtenNotes } from "./written-notes.ts";

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
	imageReference: "an image",
	inlineCode: "code",
	listItem: "a box to tick",
	linkReference: "a link by reference",
	table: "a table",
	thematicBreak: "a rule",
};

/** What the brief would have to leave out of a text. */
function unprintable(
	root: Root,
	placeOf: PlaceOf,
): Finding<"markup-unprintable">[] {
	const found: Finding<"markup-unprintable">[] = [];
	visit(root, (node) => {
		const isTask =
			node.type === "listItem" && typeof node.checked === "boolean";
		if ((isPrinted(node) && !isTask) || REPORTED.includes(node.type)) return;
		found.push({
			...placeOf(offsetOf(node)),
			code: "markup-unprintable",
			message: `The PDF brief cannot print ${WORDS[node.type] ?? node.type}.`,
		});
		return "skip" as const;
	});
	return found;
}

/** Of what happened next; another rule reports its other blocks, whatever they are. */
const paragraphsOf = (body: Root): Root => ({
	...body,
	children: body.children.filter(({ type }) => type === "paragraph"),
});

/** Nothing that an editor wrote is of a kind that the brief would have to leave out. */
export const printableMarkup = rule(
	{
		"markup-unprintable": error(
			"a note holds Markdown that the PDF brief does not print",
			"Say it in a sentence or a list.",
		),
	},
	function* (draft) {
		const { aftermath } = draft;
		for (const { file, text, root } of writtenNotes(draft))
			yield* unprintable(root, placesIn(file, text));
		if (aftermath) {
			const { file, text, body } = aftermath;
			yield* unprintable(paragraphsOf(body), placesIn(file, text));
		}
		for (const { remark, placeInRemark } of citationsOf(draft))
			if (remark) yield* unprintable(remark, placeInRemark);
	},
);
