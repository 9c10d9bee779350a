import { error } from "../reading/fault.ts";
import { rule } from "./rule.ts";

/** Beginnings and words that point at something that a digest read alone does not have. */
const POINTING: readonly RegExp[] = [
	/^(?:he|she|it|they|his|her|its|their|this|these|that|those)\b/i,
	/\b(?:that (?:day|month|year)|(?:by|since|until|before) then)\b/i,
	// “Officials confirmed it.”: the thing is the claim.
	/^(?:[\p{L}’'-]+ ){1,4}it(?=[.,;:]|$| (?:and|at|but|by|in|on)\b)/iu,
	// “Japan did not.”: the deed is the claim’s.
	/^[^.,;:]*\b(?:did|does|do|had|has|have|is|was|were)(?: not)?(?=[.,;]|$)/i,
	// “Four: Rome, Paris, Vienna, Bonn.”: a label, of which nothing is said.
	/^[\p{L}\d]+:/u,
];

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
			const digest = data?.digest ?? "";
			for (const form of POINTING) {
				const [words] = form.exec(digest) ?? [];
				if (words === undefined) continue;
				yield {
					...place(["digest"]),
					code: "digest-leans",
					message: `“${words}” in the digest points at something outside it.`,
				};
			}
		}
	},
);
