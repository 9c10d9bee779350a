import type { APIRoute } from "astro";
import { brief } from "../brief/brief.ts";

/** The brief on A4. */
export const GET: APIRoute = async () =>
	new Response(new Uint8Array((await brief("a4")).pdf), {
		headers: { "content-type": "application/pdf" },
	});
