/** `/changes.atom`: the editions as an Atom feed. */
import type { APIRoute } from "astro";
import { changesFeed } from "../data/changes-feed.ts";
import { addressOf } from "../site/addresses.ts";
import { loadEdition } from "../site/load.ts";

export const GET: APIRoute = () =>
	new Response(
		changesFeed(loadEdition(), {
			feed: addressOf("changes.atom"),
			page: addressOf("changes/"),
		}),
	);
