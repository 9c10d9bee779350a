import { error } from "../reading/fault.ts";
import { checkablesIn } from "../text/checkables.ts";
import { rule } from "./rule.ts";
import { saidBy } from "./said.ts";

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
				.map((use) => saidBy(use, sources?.data?.[use.source]));
			for (const part of checkablesIn(data.digest))
				if (!evidence.some((says) => says(part)))
					yield {
						...place(["digest"]),
						code: "digest-uncovered",
						message: `The digest of “${id}” says “${part.text}”, and no quotation that bears the verdict does.`,
					};
		}
	},
);
