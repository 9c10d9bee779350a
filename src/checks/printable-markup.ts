import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { isPrinted } from "../edition/printed-prose.ts";
import { type Problem, placeAt } from "../edition/problem.ts";
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

/** Nothing in a note or remark is of a kind that the brief would have to leave out. */
export const printableMarkup: Rule = ({ claims }) =>
	claims.flatMap((claim) => {
		const problems: Problem[] = [];
		const look = (root: Root, offset: number) =>
			visit(root, (node) => {
				if (isPrinted(node) || REPORTED.includes(node.type)) return;
				problems.push({
					...placeAt(
						claim.file,
						claim.text,
						offset + (node.position?.start.offset ?? 0),
					),
					code: "markup-unprintable",
					message: `The PDF brief cannot print ${WORDS[node.type] ?? node.type}.`,
					cure: "Say it in a sentence or a list.",
				});
				return "skip" as const;
			});
		look(claim.note, 0);
		for (const [index, remark] of claim.remarks) {
			const typed = claim.data?.sources[index]?.remark ?? "";
			look(remark, Math.max(0, claim.text.indexOf(typed)));
		}
		return problems;
	});
