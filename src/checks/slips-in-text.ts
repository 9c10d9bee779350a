import { blockText } from "../reading/article.ts";
import type { Rule } from "./rule.ts";

/** A remark on the text as printed points at words that are there, once. */
export const slipsInText: Rule = ({ article, slips }) => {
	if (!article || !slips?.data) return [];
	const paragraphs = article.blocks
		.filter((block) => block.kind === "paragraph")
		.map(blockText);
	return slips.data.flatMap(({ paragraph, words }, index) => {
		const times = (paragraphs[paragraph - 1] ?? "").split(words).length - 1;
		if (times === 1) return [];
		return [
			{
				...slips.place([index, "words"]),
				code: "slip-not-found",
				message: `“${words}” stands ${times === 0 ? "nowhere" : `${times} times`} in ¶${paragraph}.`,
				cure: "Copy the words from article.mdx, enough of them to be found once.",
			},
		];
	});
};
