import { error } from "../reading/fault.ts";
import { DIGEST_LINES, linesOf } from "../text/lines.ts";
import { rule } from "./rule.ts";

/** Characters that a line of a table, a card and the foot of a page have room for. */
const LONGEST_DIGEST = 110;

/** A digest fits its place in the margin, and says what no other says. */
export const shortDigests = rule(
	{
		"digest-repeated": error(
			"two claims have one digest",
			"Say what was found of this claim.",
		),
		"digest-too-long": error(
			`a digest has more than ${LONGEST_DIGEST} characters, or takes more than ${DIGEST_LINES} lines in the margin`,
			`Shorten it to ${LONGEST_DIGEST} characters; the note below has room for the rest.`,
		),
	},
	function* ({ claims }) {
		const seen = new Map<string, string>();
		for (const { id, data, place } of claims) {
			if (!data) continue;
			const { digest } = data;
			const former = seen.get(digest);
			seen.set(digest, id);
			if (former !== undefined)
				yield {
					...place(["digest"]),
					code: "digest-repeated",
					message: `The digest “${digest}” is “${former}”’s too.`,
				};
			const length = Array.from(digest).length;
			const lines = linesOf(digest);
			if (length > LONGEST_DIGEST || lines > DIGEST_LINES)
				yield {
					...place(["digest"]),
					code: "digest-too-long",
					message: `The digest “${digest}” ${length > LONGEST_DIGEST ? `has ${length} characters` : `takes ${lines} lines in the margin`}.`,
				};
		}
	},
);
