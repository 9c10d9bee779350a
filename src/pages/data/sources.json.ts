/** `/data/sources.json`: the bibliography as CSL-JSON. */
import type { APIRoute } from "astro";
import { json } from "../../data/json.ts";
import { loadEdition } from "../../site/load.ts";
import { cslOfSources } from "../../wording/csl.ts";

export const GET: APIRoute = () => json(cslOfSources(loadEdition()));
