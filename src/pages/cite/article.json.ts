/** `/cite/article.json`: the article as CSL-JSON. */
import type { APIRoute } from "astro";
import { json } from "../../data/json.ts";
import { loadEdition } from "../../site/load.ts";
import { cslOfArticle } from "../../wording/csl.ts";

export const GET: APIRoute = () => json([cslOfArticle(loadEdition())]);
