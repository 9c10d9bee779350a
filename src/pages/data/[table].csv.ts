/** `/data/claims.csv`, `/data/evidence.csv`, `/data/events.csv`, `/data/sought.csv`: claims and evidence as tables. */
import type { APIRoute, GetStaticPaths } from "astro";
import { TABLES } from "../../data/tables.ts";
import { addressOf } from "../../site/addresses.ts";
import { loadEdition } from "../../site/load.ts";

export const getStaticPaths = (() =>
	TABLES.map(({ name, rows }) => ({
		params: { table: name },
		props: { rows },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<(typeof TABLES)[number], "rows">> = ({
	props,
}) => new Response(props.rows(loadEdition(), addressOf()));
