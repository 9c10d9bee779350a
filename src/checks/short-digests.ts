import type { Problem } from "../reading/problem.ts";
import { DIGEST_LINES, linesOf } from "../text/lines.ts";
import type { Rule } from "./rule.ts";

/** A digest fits its place in the margin, and says what no other says. */
export const shortDigests: Rule = ({ claims }) => {
	const seen = new Map<string, string>();
	return claims.flatMap((claim): Problem[] => {
		const digest = claim.data?.digest;
		if (digest === undefined) return [];
		const place = claim.place(["digest"]);
		const former = seen.get(digest);
		seen.set(digest, claim.id);
		const lines = linesOf(digest);
		return [
			...(former === undefined
				? []
				: [
						{
							...place,
							code: "digest-repeated" as const,
							message: `The digest “${digest}” is “${former}”’s too.`,
							cure: "Say what was found of this claim.",
						},
					]),
			...(lines <= DIGEST_LINES
				? []
				: [
						{
							...place,
							code: "digest-too-long" as const,
							message: `The digest “${digest}” takes ${lines} lines in the margin.`,
							cure: `Shorten it to ${DIGEST_LINES} lines (about 120 characters); the note below has room for the rest.`,
						},
					]),
		];
	});
};
