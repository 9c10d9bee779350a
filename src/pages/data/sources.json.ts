/** `/data/sources.json`: the bibliography as CSL-JSON. */
import type { APIRoute } from "astro";
import { loadEdition } from "../../content/load.ts";
import { json } from "../../data/json.ts";
import { cslOfSources } from "../../edition/csl.ts";

export const GET: APIRoute = () => json(cslOfSources(loadEdition()));
