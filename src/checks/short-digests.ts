import { error } from "../reading/fault.ts";
import { DIGEST_LINES, linesOf } from "../text/lines.ts";
import { rule } from "./rule.ts";

/** A digest fits its place in the margin, and says what no other says. */
export const shortDigests = rule(
	{
		"digest-repeated": error(
			"two claims have one digest",
			"Say what was found of this claim.",
		),
		"digest-too-long": error(
			`a digest takes more than ${DIGEST_LINES} lines in the margin`,
			`Shorten it to ${DIGEST_LINES} lines (about 120 characters); the note below has room for the rest.`,
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
			const lines = linesOf(digest);
			if (lines > DIGEST_LINES)
				yield {
					...place(["digest"]),
					code: "digest-too-long",
					message: `The digest “${digest}” takes ${lines} lines in the margin.`,
				};
		}
	},
);
