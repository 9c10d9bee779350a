import type { Rule } from "./rule.ts";

/** Saying that a claim differs from the record needs a sentence on what differs. */
export const reasons: Rule = ({ claims }) =>
	claims
		.filter(
			({ data }) =>
				data?.status === "differs-from-record" && data.reason === undefined,
		)
		.map((claim) => ({
			...claim.place(["status"]),
			code: "reason-missing",
			message: `“${claim.id}” is said to differ from the record, without a reason.`,
			cure: "Add “reason: …”: one sentence on what the article says and what the record says.",
		}));
