import { stringify } from "csv-stringify/sync";
import { harmless } from "./claims-csv.ts";

/** Columns of a table by their names, each with what it holds. */
export type Columns = Readonly<Record<string, string>>;

/** Rows as RFC 4180, in UTF-8 with a byte order mark, without which Excel assumes another encoding. */
export const table = <Names extends Columns>(
	columns: Names,
	rows: readonly Partial<Record<keyof Names, string>>[],
): string =>
	stringify([...rows], {
		bom: true,
		cast: { string: harmless },
		columns: Object.keys(columns),
		header: true,
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
