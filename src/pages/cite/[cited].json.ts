/** `/cite/article.json` and its like: CSL-JSON. */
import type { APIRoute, GetStaticPaths } from "astro";
import { json } from "../../data/json.ts";
import { cited } from "../../site/cited.ts";
import type { CslItem } from "../../wording/csl.ts";

export const getStaticPaths = cited satisfies GetStaticPaths;

export const GET: APIRoute<{ items: CslItem[] }> = ({ props }) =>
	json(props.items);
