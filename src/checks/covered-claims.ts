import { blockText } from "../reading/article.ts";
import { error } from "../reading/fault.ts";
import { checkablesIn, namesIn, quotationsIn } from "../text/checkables.ts";
import { claimTexts } from "./claim-runs.ts";
import { rule } from "./rule.ts";

/** In a claim that is called supported, every number, date, name and quotation has a source that bears on it. */
export const coveredClaims = rule(
	{
		"claim-uncovered": error(
			"a supported claim has a number, date, name or quotation that no source bears on",
			"Let a source that establishes it bear on these words, or choose a status that says so.",
		),
	},
	function* ({ article, claims }) {
		const words = claimTexts(article);
		const text = (article?.blocks ?? []).map(blockText).join("\n\n");
		for (const { id, data, place } of claims) {
			const claim = words.get(id);
			if (data?.status !== "supported" || claim === undefined) continue;
			const covered = data.sources
				.filter(({ role }) => role === "establishes" || role === "counts")
				.map((source) => source["bears-on"])
				.map((on) => ({ from: claim.indexOf(on), length: on.length }));
			const parts = [
				...checkablesIn(claim),
				...namesIn(claim, text),
				...quotationsIn(claim),
			];
			for (const part of parts) {
				const end = part.at + part.text.length;
				if (
					covered.some(
						({ from, length }) => from <= part.at && end <= from + length,
					)
				)
					continue;
				yield {
					...place(["status"]),
					code: "claim-uncovered",
					message: `“${id}” is called supported, and no source bears on its “${part.text}”.`,
				};
			}
		}
	},
);
