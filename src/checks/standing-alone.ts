import { error } from "../reading/fault.ts";
import { rule } from "./rule.ts";

/** Beginnings and words that point at something that a digest read alone does not have. */
const POINTING =
	/^(?:he|she|it|they|his|her|its|their|this|these|that|those)\b|\bthat (?:day|month|year)\b/i;

/** A digest is read without its claim: on a card, in a table, at the foot of a page. */
export const standingAlone = rule(
	{
		"digest-leans": error(
			"a digest cannot be understood alone",
			"Name the person, the thing or the day.",
		),
	},
	function* ({ claims }) {
		for (const { data, place } of claims) {
			const pointing = POINTING.exec(data?.digest ?? "")?.[0];
			if (pointing !== undefined)
				yield {
					...place(["digest"]),
					code: "digest-leans",
					message: `“${pointing}” in the digest points at something outside it.`,
				};
		}
	},
);
