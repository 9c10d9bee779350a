/** `/data/evidence.csv-metadata.json` and its like: what the columns of a table are. */
import type { APIRoute, GetStaticPaths } from "astro";
import { json } from "../../data/json.ts";
import { type Columns, tableDescription } from "../../data/table.ts";
import { TABLES } from "../../data/tables.ts";

export const getStaticPaths = (() =>
	TABLES.map(({ name, columns }) => ({
		params: { table: name },
		props: { columns },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ columns: Columns }> = ({ params, props }) =>
	json(tableDescription(`${params.table}.csv`, props.columns));
