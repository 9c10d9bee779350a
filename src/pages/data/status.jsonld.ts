/** `/data/status.jsonld`: what each status means. */
import type { APIRoute } from "astro";
import { json } from "../../data/json.ts";
import { statusScheme } from "../../data/statuses.ts";
import { addressOf } from "../../site/addresses.ts";

export const GET: APIRoute = () =>
	json(statusScheme(addressOf("data/status.jsonld")));
