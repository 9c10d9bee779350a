import { toString as textOf } from "mdast-util-to-string";
import type { Problem } from "../reading/problem.ts";
import { wordsIn } from "../text/counting.ts";
import type { Rule } from "./rule.ts";

/** A note is read in half a minute. */
const LONGEST_NOTE = 120;

/** Every claim has a note, and none is an essay. */
export const noteLength: Rule = ({ claims }) =>
	claims.flatMap((claim): Problem[] => {
		const words = wordsIn(
			claim.note.children.map((block) => textOf(block)).join(" "),
		);
		const unreadable = claim.problems.some(
			({ code }) => code === "markup-malformed",
		);
		if (unreadable || (words > 0 && words <= LONGEST_NOTE)) return [];
		const last = claim.text.trimEnd().split("\n").length;
		return [
			words === 0
				? {
						file: claim.file,
						line: last,
						column: 1,
						code: "note-empty",
						message: `The claim “${claim.id}” has no note.`,
						cure: "Write below the fields what the record says.",
					}
				: {
						file: claim.file,
						line: last,
						column: 1,
						code: "note-too-long",
						message: `The note has ${words} words.`,
						cure: `Shorten it to ${LONGEST_NOTE}.`,
					},
		];
	});
