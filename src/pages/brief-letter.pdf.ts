import type { APIRoute } from "astro";
import { brief } from "../brief/brief.ts";

/** The brief on US Letter. */
export const GET: APIRoute = async () =>
	new Response(new Uint8Array((await brief("letter")).pdf), {
		headers: { "content-type": "application/pdf" },
	});
