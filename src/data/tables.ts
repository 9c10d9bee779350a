import type { Edition } from "../edition/edition.ts";
import { CLAIMS_COLUMNS, claimsCsv } from "./claims-csv.ts";
import { EVENTS_COLUMNS, eventsCsv } from "./events-csv.ts";
import { EVIDENCE_COLUMNS, evidenceCsv } from "./evidence-csv.ts";
import { SOUGHT_COLUMNS, soughtCsv } from "./sought-csv.ts";
import type { Columns } from "./table.ts";

/**
 * The tables of the edition’s data; `<name>.csv-metadata.json` describes the columns of each. Rows are
 * made for the address of the page.
 */
export const TABLES: readonly {
	name: string;
	columns: Columns;
	rows: (edition: Edition, address: string) => string;
}[] = [
	{ name: "claims", columns: CLAIMS_COLUMNS, rows: claimsCsv },
	{ name: "evidence", columns: EVIDENCE_COLUMNS, rows: evidenceCsv },
	{ name: "events", columns: EVENTS_COLUMNS, rows: eventsCsv },
	{ name: "sought", columns: SOUGHT_COLUMNS, rows: soughtCsv },
];
