import { error } from "../reading/fault.ts";
import { claimTexts } from "./claim-runs.ts";
import { rule } from "./rule.ts";

/** What a quotation bears on stands in its claim. */
export const bearing = rule(
	{
		"bears-on-other-words": error(
			"a quotation bears on words that its claim does not have",
			"Copy them from the claim in article.mdx, letter for letter.",
		),
	},
	function* ({ article, claims }) {
		const words = claimTexts(article);
		for (const { id, data, place } of claims) {
			const claim = words.get(id);
			if (claim === undefined) continue;
			for (const [index, source] of (data?.sources ?? []).entries())
				if (!claim.includes(source["bears-on"]))
					yield {
						...place(["sources", index, "bears-on"]),
						code: "bears-on-other-words",
						message: `“${source["bears-on"]}” is not among the words of “${id}”.`,
					};
		}
	},
);
