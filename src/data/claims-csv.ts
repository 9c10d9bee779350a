import { stringify } from "csv-stringify/sync";
import { toString as textOf } from "mdast-util-to-string";
import type { Claim, Edition } from "../edition/edition.ts";
import { claimId } from "../edition/ids.ts";

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
	"note",
	"sources",
	"source_urls",
	"address",
] as const;

function rowOf(
	claim: Claim,
	address: string,
): Record<(typeof COLUMNS)[number], string> {
	const sources = claim.citations.map(({ source }) => source);
	return {
		number: String(claim.number),
		id: claim.id,
		passage: claim.passage,
		words: claim.words,
		status: claim.status,
		digest: claim.digest,
		reason: claim.reason ?? "",
		note: claim.note.children.map((block) => textOf(block)).join("\n\n"),
		sources: sources.map(({ id }) => id).join(" "),
		source_urls: sources.map(({ URL }) => URL).join(" "),
		address: `${address}#${claimId(claim.id)}`,
	};
}

/**
 * The claims as a table: RFC 4180, in UTF-8 with a byte order mark, without which Excel assumes another
 * encoding. Sources have the ids of sources.json; spaces separate the entries of a list.
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
			record_delimiter: "windows",
		},
	);
