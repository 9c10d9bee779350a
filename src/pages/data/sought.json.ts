/** `/data/sought.json`: what was looked for, and what came of it. */
import type { APIRoute } from "astro";
import { json } from "../../data/json.ts";
import { soughtList } from "../../data/sought.ts";
import { loadEdition } from "../../site/load.ts";

export const GET: APIRoute = () => json(soughtList(loadEdition()));
