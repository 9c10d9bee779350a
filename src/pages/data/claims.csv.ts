/** `/data/claims.csv`: the claims as a table. */
import type { APIRoute } from "astro";
import { addressOf } from "../../content/addresses.ts";
import { loadEdition } from "../../content/load.ts";
import { claimsCsv } from "../../data/claims-csv.ts";

export const GET: APIRoute = () =>
	new Response(claimsCsv(loadEdition(), addressOf()));
