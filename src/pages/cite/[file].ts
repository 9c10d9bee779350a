/** `/cite/…`: the article and its sources for reference managers. */
import type { APIRoute, GetStaticPaths } from "astro";
import { loadEdition } from "../../content/load.ts";
import { bibtexOf } from "../../data/bibtex.ts";
import { json } from "../../data/json.ts";
import { risOf } from "../../data/ris.ts";
import { cslOfArticle, cslOfSources } from "../../edition/csl.ts";

export const getStaticPaths = (() => {
	const edition = loadEdition();
	const article = [cslOfArticle(edition)];
	const sources = cslOfSources(edition);
	const files = {
		"article.bib": bibtexOf(article),
		"article.ris": risOf(article),
		"article.json": json(article),
		"sources.bib": bibtexOf(sources),
		"sources.ris": risOf(sources),
	};
	return Object.entries(files).map(([file, text]) => ({
		params: { file },
		props: { text },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text);
