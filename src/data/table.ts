import { stringify } from "csv-stringify/sync";

/** Columns of a table by their names, each with what it holds. */
export type Columns = Readonly<Record<string, string>>;

/** A spreadsheet takes a cell that begins with one of these for a formula (OWASP, CSV Injection). */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Puts an apostrophe before what a spreadsheet would calculate, so that it shows it instead. To read the
 * value back, remove one apostrophe from a cell that matches `^'+[=+\-@\t\r]`.
 */
export const harmless = (cell: string): string =>
	FORMULA.test(cell) ? `'${cell}` : cell;

/** Rows as RFC 4180, in UTF-8 with a byte order mark, without which Excel assumes another encoding. */
export const table = <Names extends Columns>(
	columns: Names,
	rows: readonly Record<keyof Names, string>[],
): string =>
	stringify([...rows], {
		bom: true,
		cast: { string: harmless },
		columns: Object.keys(columns),
		header: true,
		// A line end alone would not be quoted, because it is none of the record's.
		quoted_match: /[\r\n]/,
		record_delimiter: "windows",
	});

/**
 * What the columns of a table are, as CSV on the Web (W3C Metadata Vocabulary for Tabular Data).
 * @param url of the table, relative to its description
 */
export const tableDescription = (url: string, columns: Columns) => ({
	"@context": "http://www.w3.org/ns/csvw",
	url,
	dialect: { header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
	tableSchema: {
		columns: Object.entries(columns).map(([name, description]) => ({
			name,
			titles: name,
			"dc:description": description,
			datatype: "string",
		})),
	},
});
