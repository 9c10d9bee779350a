import type { Claim, Edition } from "../edition/edition.ts";
import { claimId } from "../edition/ids.ts";
import { plainProse } from "../wording/printed-prose.ts";
import { table } from "./table.ts";

/** Columns of `claims.csv`, each with what it holds: a row is a claim. Lists have one entry for each use of a source, in one order. */
export const CLAIMS_COLUMNS = {
	number: "Number of the claim’s note",
	id: "Id of the claim",
	passage: "Id of the passage that holds it",
	words: "The author’s words that make the claim",
	status: "Its status, as in status.jsonld",
	digest: "What was found, in a line",
	reason: "What differs",
	deciding_quote: "The quotation that decides the verdict",
	deciding_gloss: "The editors’ English rendering of it",
	deciding_source: "Id of its source, as in sources.json",
	note: "The note as plain text",
	sources: "Ids of the sources, separated by blanks",
	source_urls: "Their addresses, separated by blanks",
	roles: "What each does to the claim, separated by blanks",
	bears_on: "The words of the claim that each concerns, on a line each",
	origins: "Whose words each carries, on a line each",
	would_change: "What would change the verdict",
	wrote_by: "Who wrote the note",
	wrote_on: "When, ISO 8601",
	checked_by: "Who else has read it",
	checked_on: "When, ISO 8601",
	address: "Address of the claim’s words",
} as const;

function rowOf(
	claim: Claim,
	address: string,
): Record<keyof typeof CLAIMS_COLUMNS, string> {
	const { citations, deciding, wrote, checked } = claim;
	const sources = citations.map(({ source }) => source);
	return {
		number: String(claim.number),
		id: claim.id,
		passage: claim.passage,
		words: claim.words,
		status: claim.status,
		digest: claim.digest,
		reason: claim.reason ?? "",
		deciding_quote: deciding.quote,
		deciding_gloss: deciding.gloss ?? "",
		deciding_source: deciding.source.id,
		note: plainProse(claim.note),
		sources: sources.map(({ id }) => id).join(" "),
		source_urls: sources.map(({ URL }) => URL).join(" "),
		roles: citations.map(({ role }) => role).join(" "),
		bears_on: citations.map(({ bearsOn }) => bearsOn).join("\n"),
		origins: sources.map(({ origin }) => origin).join("\n"),
		would_change: claim.wouldChange,
		wrote_by: wrote.by,
		wrote_on: wrote.on,
		checked_by: checked?.by ?? "",
		checked_on: checked?.on ?? "",
		address: `${address}#${claimId(claim.id)}`,
	};
}

/** The claims as rows, in reading order. @param address of the page */
export const claimsCsv = ({ claims }: Edition, address: string): string =>
	table(
		CLAIMS_COLUMNS,
		claims.map((claim) => rowOf(claim, address)),
	);
