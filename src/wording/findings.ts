import type { Claim } from "../edition/edition.ts";

const number = (claims: readonly Claim[], status: Claim["status"]): number =>
	claims.filter((claim) => claim.status === status).length;

/** What the notes come to: `3 differ from the record, 4 are not established.` */
export function findingsInWords(claims: readonly Claim[]): string {
	const differ = number(claims, "differs-from-record");
	const open = number(claims, "not-established");
	return `${differ} ${differ === 1 ? "differs" : "differ"} from the record, ${open} ${open === 1 ? "is" : "are"} not established.`;
}
