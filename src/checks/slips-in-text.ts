import { namedBlocks, paragraphLabel } from "../edition/passages.ts";
import { blockText } from "../reading/article.ts";
import { error } from "../reading/fault.ts";
import { rule } from "./rule.ts";

/** A remark on the text as printed points at words that are there, once. */
export const slipsInText = rule(
	{
		"slip-not-found": error(
			"a remark on the text points at words that are not there once",
			"Copy the words from article.mdx, enough of them to be found once.",
		),
	},
	function* ({ article, slips, yardstick = "" }) {
		if (!article || !slips?.data) return;
		const passages = namedBlocks(article);
		for (const [index, { paragraph, words }] of slips.data.entries()) {
			const passage = passages.find(({ number }) => number === paragraph);
			const text = passage ? blockText(passage.block) : "";
			const times = text.split(words).length - 1;
			// If the author wrote them, the paragraph is not the author's, and another rule says so.
			const lost = yardstick.includes(words) && !yardstick.includes(text);
			if (times === 1 || (times === 0 && lost)) continue;
			yield {
				...slips.place([index, "words"]),
				code: "slip-not-found",
				message: `“${words}” stands ${times === 0 ? "nowhere" : `${times} times`} in ${paragraphLabel(paragraph)}.`,
			};
		}
	},
);
