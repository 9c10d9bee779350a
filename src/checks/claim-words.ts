import { firstWords } from "../edition/words.ts";
import { blockText } from "../reading/article.ts";
import type { Rule } from "./rule.ts";

/** A claim’s words are found once in their paragraph, so that a quotation of them is a place. */
export const claimWords: Rule = ({ article }) =>
	(article?.blocks ?? []).flatMap((block) => {
		const text = blockText(block);
		return block.runs.flatMap((run) => {
			if (run.claim === undefined || text.split(run.text).length === 2)
				return [];
			return [
				{
					...run.place,
					code: "claim-words-twice",
					message: `The words of “${run.claim}”, “${firstWords(run.text, 50)}”, stand ${text.split(run.text).length - 1} times in their paragraph.`,
					cure: "Mark more words, so that they are found once.",
				},
			];
		});
	});
