/** `/_headers`, for hosts that read it; a file of that name would be no page for Astro. */
import type { APIRoute, GetStaticPaths } from "astro";
import { pathTo } from "../site/addresses.ts";
import { hostHeaders } from "../site/headers.ts";

export const getStaticPaths = (() => [
	{ params: { hosted: "_headers" } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(hostHeaders(pathTo()));
