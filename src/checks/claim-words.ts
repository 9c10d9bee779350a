import { blockText } from "../reading/article.ts";
import { error } from "../reading/fault.ts";
import { firstWords } from "../text/first-words.ts";
import { rule } from "./rule.ts";

/** A claim’s words are found once in their paragraph, so that a quotation of them is a place. */
export const claimWords = rule(
	{
		"claim-words-twice": error(
			"a claim’s words occur more than once in their paragraph",
			"Mark more words, so that they are found once.",
		),
	},
	function* ({ article }) {
		for (const block of article?.blocks ?? []) {
			const paragraph = blockText(block);
			for (const { claim, text, place } of block.runs) {
				const times = paragraph.split(text).length - 1;
				if (claim === undefined || times === 1) continue;
				yield {
					...place,
					code: "claim-words-twice",
					message: `The words of “${claim}”, “${firstWords(text, 50)}”, stand ${times} times in their paragraph.`,
				};
			}
		}
	},
);
