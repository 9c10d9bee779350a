/** `/data/claims.csv`: the claims as a table. */
import type { APIRoute } from "astro";
import { claimsCsv } from "../../data/claims-csv.ts";
import { addressOf } from "../../site/addresses.ts";
import { loadEdition } from "../../site/load.ts";

export const GET: APIRoute = () =>
	new Response(claimsCsv(loadEdition(), addressOf()));
