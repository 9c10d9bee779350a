/** `/data/article.txt`: the text as published, in which the annotations count. */
import type { APIRoute } from "astro";
import { loadEdition } from "../../site/load.ts";

export const GET: APIRoute = () => new Response(loadEdition().text);
