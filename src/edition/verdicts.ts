import type { ClaimDraft } from "../reading/claim.ts";
import type { EditionData } from "../reading/record-schema.ts";

/** The verdict of every claim that could be read, in the order of the ids. */
export const verdictsOf = (
	claims: readonly ClaimDraft[],
): EditionData["verdicts"] =>
	Object.fromEntries(
		claims
			.flatMap(({ id, data }) => (data ? [[id, data.status] as const] : []))
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
