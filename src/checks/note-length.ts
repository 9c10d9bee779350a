import { toString as textOf } from "mdast-util-to-string";
import { error } from "../reading/fault.ts";
import { wordsIn } from "../text/counting.ts";
import { rule } from "./rule.ts";

/** A note is read in half a minute. In words. */
const LONGEST_NOTE = 120;

/** Every claim has a note, and none is an essay. */
export const noteLength = rule(
	{
		"note-empty": error(
			"a note has no words",
			"Write below the fields what the record says.",
		),
		"note-too-long": error(
			`a note is longer than ${LONGEST_NOTE} words`,
			`Shorten it to ${LONGEST_NOTE}.`,
		),
	},
	function* ({ claims }) {
		for (const { id, file, text, note, problems } of claims) {
			if (problems.some(({ code }) => code === "markup-malformed")) continue;
			const words = wordsIn(
				note.children.map((block) => textOf(block)).join(" "),
			);
			const line = text.trimEnd().split("\n").length;
			if (words === 0)
				yield {
					...{ file, line, column: 1 },
					code: "note-empty",
					message: `The claim “${id}” has no note.`,
				};
			if (words > LONGEST_NOTE)
				yield {
					...{ file, line, column: 1 },
					code: "note-too-long",
					message: `The note has ${words} words.`,
				};
		}
	},
);
