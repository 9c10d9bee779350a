/** `/cite/article.ris`, `/cite/sources.ris`: RIS. */
import type { APIRoute, GetStaticPaths } from "astro";
import { cited } from "../../data/cited.ts";
import { risOf } from "../../data/ris.ts";
import type { CslItem } from "../../edition/csl.ts";

export const getStaticPaths = cited satisfies GetStaticPaths;

export const GET: APIRoute<{ items: CslItem[] }> = ({ props }) =>
	new Response(risOf(props.items));
