/** `/data/CITATION.cff`: how to cite this edition, in the Citation File Format. */
import type { APIRoute } from "astro";
import { citationCff } from "../../data/citation-cff.ts";
import { addressOf } from "../../site/addresses.ts";
import { loadEdition } from "../../site/load.ts";

export const GET: APIRoute = () =>
	new Response(citationCff(loadEdition(), addressOf()));
