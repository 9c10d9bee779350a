/** `/cite/article.bib`, `/cite/sources.bib`: BibLaTeX. */
import type { APIRoute, GetStaticPaths } from "astro";
import { bibtexOf } from "../../data/bibtex.ts";
import { cited } from "../../data/cited.ts";
import type { CslItem } from "../../edition/csl.ts";

export const getStaticPaths = cited satisfies GetStaticPaths;

export const GET: APIRoute<{ items: CslItem[] }> = ({ props }) =>
	new Response(bibtexOf(props.items));
