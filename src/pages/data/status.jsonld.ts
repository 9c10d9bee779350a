/** `/data/status.jsonld`: what each status means. */
import type { APIRoute } from "astro";
import { addressOf } from "../../content/addresses.ts";
import { json } from "../../data/json.ts";
import { statusScheme } from "../../data/statuses.ts";

export const GET: APIRoute = () =>
	json(statusScheme(addressOf("data/status.jsonld")));
