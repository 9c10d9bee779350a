import { stringify } from "csv-stringify/sync";
import type { Claim, Edition } from "../edition/edition.ts";
import { claimId } from "../edition/ids.ts";
import { plainProse } from "../wording/printed-prose.ts";

/** A spreadsheet takes a cell that begins with one of these for a formula (OWASP, CSV Injection). */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Puts an apostrophe before what a spreadsheet would calculate, so that it shows it instead. To read the
 * value back, remove one apostrophe from a cell that matches `^'+[=+\-@\t\r]`.
 */
export const harmless = (cell: string): string =>
	FORMULA.test(cell) ? `'${cell}` : cell;

const COLUMNS = [
	"number",
	"id",
	"passage",
	"words",
	"status",
	"digest",
	"reason",
	"deciding_quote",
	"deciding_gloss",
	"deciding_source",
	"note",
	"sources",
	"source_urls",
	"roles",
	"bears_on",
	"origins",
	"would_change",
	"wrote_by",
	"wrote_on",
	"checked_by",
	"checked_on",
	"address",
] as const;

function rowOf(
	claim: Claim,
	address: string,
): Record<(typeof COLUMNS)[number], string> {
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

/**
 * The claims as a table: RFC 4180, in UTF-8 with a byte order mark, without which Excel assumes another
 * encoding. Sources have the ids of sources.json; their roles, the words they bear on and their origins are in
 * the same order. Spaces separate the entries of a list, and line ends those that are words.
 * @param address of the page
 */
export const claimsCsv = ({ claims }: Edition, address: string): string =>
	stringify(
		claims.map((claim) => rowOf(claim, address)),
		{
			bom: true,
			cast: { string: harmless },
			columns: [...COLUMNS],
			header: true,
			// A line end alone would not be quoted, because it is none of the record's.
			quoted_match: /[\r\n]/,
			record_delimiter: "windows",
		},
	);
