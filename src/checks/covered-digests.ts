import { error } from "../reading/fault.ts";
import type { EvidenceData, SourceData } from "../reading/schema.ts";
import { checkablesIn, tokensIn } from "../text/checkables.ts";
import { rule } from "./rule.ts";

/** The tokens that a quotation holds, with those of its translation and of the day it was published. */
function tokensOf(
	{ quote, gloss = "" }: EvidenceData,
	source: SourceData | undefined,
): Set<string> {
	const [year, month, day] = (source?.issued ?? "").split("-");
	const issued = [day && Number(day), month && `${Number(month)}月`, year];
	return tokensIn([quote, gloss, ...issued].filter(Boolean).join(" "));
}

/** A digest says no number, no date and no “both” or “only” that the record does not say. */
export const coveredDigests = rule(
	{
		"digest-uncovered": error(
			"a digest has a number, a date, or a word such as “both” that no quotation has",
			"Quote the sentence that has it, or take it out of the digest.",
		),
	},
	function* ({ claims, sources }) {
		for (const { id, data, place } of claims) {
			if (!data) continue;
			const evidence = data.sources
				.filter(
					({ role, decides }) =>
						decides || (role !== "context" && role !== "limits"),
				)
				.map((use) => tokensOf(use, sources?.data?.[use.source]));
			for (const { text, tokens } of checkablesIn(data.digest)) {
				if (evidence.some((held) => tokens.every((token) => held.has(token))))
					continue;
				yield {
					...place(["digest"]),
					code: "digest-uncovered",
					message: `The digest of “${id}” says “${text}”, and no quotation that bears the verdict does.`,
				};
			}
		}
	},
);
