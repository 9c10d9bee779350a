/** `/cite/article.ris`, `/cite/c-blue-book.ris` and their like: RIS. */
import type { APIRoute, GetStaticPaths } from "astro";
import { risOf } from "../../data/ris.ts";
import { cited } from "../../site/cited.ts";
import type { CslItem } from "../../wording/csl.ts";

export const getStaticPaths = cited satisfies GetStaticPaths;

export const GET: APIRoute<{ items: CslItem[] }> = ({ props }) =>
	new Response(risOf(props.items));
