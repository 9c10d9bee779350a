/** `/robots.txt`: everything may be read; where the sitemap is. */
import type { APIRoute } from "astro";
import { addressOf } from "../site/addresses.ts";

export const GET: APIRoute = () =>
	new Response(`User-agent: *
Allow: /

Sitemap: ${addressOf("sitemap-index.xml")}
`);
