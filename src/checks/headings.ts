import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { type Problem, placeAt } from "../reading/problem.ts";
import type { Rule } from "./rule.ts";

/** Notes stand under the heading “Evidence”, which is of the second level. */
const ABOVE_NOTES = 2;

/** Headings in notes go down one level at a time, so that they can be read as an outline. */
export const headings: Rule = ({ claims }) =>
	claims.flatMap((claim) => {
		const problems: Problem[] = [];
		let level = ABOVE_NOTES;
		visit(claim.note, "heading", (node) => {
			if (node.depth <= ABOVE_NOTES || node.depth > level + 1) {
				problems.push({
					...placeAt(claim.file, claim.text, node.position?.start.offset ?? 0),
					code: "heading-order",
					message: `The heading “${textOf(node)}” is of level ${node.depth}, under one of level ${level}.`,
					cure: `Write it with ${"#".repeat(Math.min(level + 1, ABOVE_NOTES + 1))}.`,
				});
			}
			level = Math.max(node.depth, ABOVE_NOTES);
		});
		return problems;
	});
