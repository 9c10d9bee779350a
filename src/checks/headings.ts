import type { Heading } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { error } from "../reading/fault.ts";
import { placeAt } from "../reading/problem.ts";
import { offsetOf } from "../reading/prose.ts";
import { rule } from "./rule.ts";
import { writtenNotes } from "./written-notes.ts";

/** Notes stand under the heading “Evidence”, which is of the second level. */
const ABOVE_NOTES = 2;

/** Headings in notes go down one level at a time, so that they can be read as an outline. */
export const headings = rule(
	{
		"heading-order": error(
			"a heading skips a level",
			"Begin a note’s headings with ###, and go down one by one.",
		),
	},
	function* (draft) {
		for (const { file, text, root } of writtenNotes(draft)) {
			const found: Heading[] = [];
			visit(root, "heading", (heading) => {
				found.push(heading);
			});
			let level = ABOVE_NOTES;
			for (const heading of found) {
				const { depth } = heading;
				const right = depth <= ABOVE_NOTES ? ABOVE_NOTES + 1 : level + 1;
				if (depth <= ABOVE_NOTES || depth > level + 1)
					yield {
						...placeAt(file, text, offsetOf(heading)),
						code: "heading-order",
						message: `The heading “${textOf(heading)}” is of level ${depth}, under one of level ${level}.`,
						cure: `Write it with ${"#".repeat(right)}.`,
					};
				level = Math.max(depth, ABOVE_NOTES);
			}
		}
	},
);
