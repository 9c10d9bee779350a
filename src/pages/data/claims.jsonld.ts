/** `/data/claims.jsonld`: the claims as Web Annotations. */
import type { APIRoute } from "astro";
import { annotationCollection } from "../../data/annotations.ts";
import { json } from "../../data/json.ts";
import { addressOf } from "../../site/addresses.ts";
import { loadEdition } from "../../site/load.ts";

export const GET: APIRoute = () =>
	json(
		annotationCollection(loadEdition(), {
			page: addressOf(),
			text: addressOf("data/article.txt"),
			collection: addressOf("data/claims.jsonld"),
			statuses: addressOf("data/status.jsonld"),
			roles: addressOf("data/role.jsonld"),
			licence: addressOf("licence.txt"),
		}),
	);
