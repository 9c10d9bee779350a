import { namedBlocks } from "../edition/passages.ts";
import { blockText } from "../reading/article.ts";
import { ARTICLE_FILE } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import { rule } from "./rule.ts";

/** Page 1 of the brief gives the argument in the author's words: each line stands in one paragraph, letter by letter. */
export const argument = rule(
	{
		"argument-not-the-authors": error(
			"a line of the argument is not in the author’s words",
			`Copy the line from one paragraph of ${ARTICLE_FILE}, without its tags.`,
		),
	},
	function* ({ article }) {
		const lines = article?.meta.data?.argument;
		if (!article || !lines) return;
		const texts = namedBlocks(article)
			.filter(({ number }) => number !== undefined)
			.map(({ block }) => blockText(block));
		for (const [index, line] of lines.entries()) {
			if (texts.some((text) => text.includes(line))) continue;
			yield {
				...article.meta.place(["argument", index]),
				code: "argument-not-the-authors",
				message: `“${line}” stands in no paragraph of the article.`,
			};
		}
	},
);
