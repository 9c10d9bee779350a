/** `/_headers` and `/.htaccess`, for hosts that read them; files of such names would be no pages for Astro. */
import type { APIRoute, GetStaticPaths } from "astro";
import { pathTo } from "../site/addresses.ts";
import { hostHeaders } from "../site/headers.ts";
import { apacheConfig } from "../site/htaccess.ts";

export const getStaticPaths = (() => [
	{ params: { hosted: "_headers" }, props: { text: hostHeaders(pathTo()) } },
	{ params: { hosted: ".htaccess" }, props: { text: apacheConfig(pathTo()) } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text);
