import type { Problem } from "../reading/problem.ts";
import type { Rule } from "./rule.ts";

/** Saying that a claim differs from the record needs a sentence on what differs, and a primary source. */
export const differences: Rule = ({ claims, sources }) =>
	claims
		.filter(({ data }) => data?.status === "differs-from-record")
		.flatMap((claim): Problem[] => {
			const place = claim.place(["status"]);
			const cited = (claim.data?.sources ?? []).map(
				({ source }) => sources?.data?.[source]?.kind,
			);
			return [
				...(claim.data?.reason === undefined
					? [
							{
								...place,
								code: "reason-missing" as const,
								message: `“${claim.id}” is said to differ from the record, without a reason.`,
								cure: "Add “reason: …”: one sentence on what the article says and what the record says.",
							},
						]
					: []),
				// An unknown source may be the primary one; it is reported itself.
				...(cited.every((kind) => kind === "secondary")
					? [
							{
								...place,
								code: "primary-missing" as const,
								message: `“${claim.id}” is said to differ from the record, and no primary source says so.`,
								cure: "Cite a source of kind primary, or choose another status.",
							},
						]
					: []),
			];
		});
