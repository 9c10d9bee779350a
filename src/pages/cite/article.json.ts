/** `/cite/article.json`: the article as CSL-JSON. */
import type { APIRoute } from "astro";
import { loadEdition } from "../../content/load.ts";
import { json } from "../../data/json.ts";
import { cslOfArticle } from "../../edition/csl.ts";

export const GET: APIRoute = () => json([cslOfArticle(loadEdition())]);
