/** `/data/role.jsonld`: what each role of a quotation means. */
import type { APIRoute } from "astro";
import { json } from "../../data/json.ts";
import { roleScheme } from "../../data/roles.ts";
import { addressOf } from "../../site/addresses.ts";

export const GET: APIRoute = () =>
	json(roleScheme(addressOf("data/role.jsonld")));
