/** `/cite/article.bib`, `/cite/c-blue-book.bib` and their like: BibLaTeX. */
import type { APIRoute, GetStaticPaths } from "astro";
import { bibtexOf } from "../../data/bibtex.ts";
import { cited } from "../../site/cited.ts";
import type { CslItem } from "../../wording/csl.ts";

export const getStaticPaths = cited satisfies GetStaticPaths;

export const GET: APIRoute<{ items: CslItem[] }> = ({ props }) =>
	new Response(bibtexOf(props.items));
