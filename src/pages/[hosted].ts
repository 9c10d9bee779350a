/** What hosts and crawlers look for at the root: `/robots.txt`, `/_headers`. */
import type { APIRoute, GetStaticPaths } from "astro";
import { addressOf, pathTo } from "../content/addresses.ts";
import { hostHeaders } from "../host/headers.ts";

const robots = () => `User-agent: *
Allow: /

Sitemap: ${addressOf("sitemap-index.xml")}
`;

export const getStaticPaths = (() =>
	Object.entries({
		"robots.txt": robots(),
		_headers: hostHeaders(pathTo()),
	}).map(([hosted, text]) => ({
		params: { hosted },
		props: { text },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text);
