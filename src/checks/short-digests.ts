import { DIGEST_LINES, linesOf } from "../edition/digest.ts";
import type { Rule } from "./rule.ts";

/** A digest fits its place in the margin. */
export const shortDigests: Rule = ({ claims }) =>
	claims.flatMap((claim) => {
		const digest = claim.data?.digest;
		const lines = digest === undefined ? 0 : linesOf(digest);
		if (lines <= DIGEST_LINES) return [];
		return [
			{
				...claim.place(["digest"]),
				code: "digest-too-long",
				message: `The digest “${digest}” takes ${lines} lines in the margin.`,
				cure: `Shorten it to ${DIGEST_LINES} lines (about 120 characters); the note below has room for the rest.`,
			},
		];
	});
