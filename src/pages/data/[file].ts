/** `/data/…`: claims, sources and statuses for programs, and the text they refer to. */
import type { APIRoute, GetStaticPaths } from "astro";
import { addressOf } from "../../content/addresses.ts";
import { loadEdition } from "../../content/load.ts";
import { annotationCollection } from "../../data/annotations.ts";
import { claimsCsv } from "../../data/claims-csv.ts";
import { json } from "../../data/json.ts";
import { statusScheme } from "../../data/statuses.ts";
import { cslOfSources } from "../../edition/csl.ts";

export const getStaticPaths = (() => {
	const edition = loadEdition();
	const collection = annotationCollection(edition, {
		page: addressOf(),
		text: addressOf("data/article.txt"),
		collection: addressOf("data/claims.jsonld"),
		statuses: addressOf("data/status.jsonld"),
		licence: addressOf("licence.txt"),
	});
	const files = {
		"article.txt": edition.text,
		"claims.jsonld": json(collection),
		"claims.csv": claimsCsv(edition, addressOf()),
		"sources.json": json(cslOfSources(edition)),
		"status.jsonld": json(statusScheme(addressOf("data/status.jsonld"))),
	};
	return Object.entries(files).map(([file, text]) => ({
		params: { file },
		props: { text },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text);
