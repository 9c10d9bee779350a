import { existsSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, readHeaders } from "./read-headers.ts";

/** The rules of a built site's `_headers`, which its hosts obey and this server therefore too. */
function rulesOf(folder: string) {
	const path = join(folder, "_headers");
	return existsSync(path) ? readHeaders(readFileSync(path, "utf8")) : [];
}

/**
 * A static host for a built site: folders with their index, 404.html for the rest, nothing outside
 * `base`, and the headers of `_headers`.
 * @param folder the built site
 * @param base the path the site was built for, e.g. `/` or `/reset/`
 */
export function serveSite(folder: string, base: string): RequestListener {
	const prefix = base.replace(/\/+$/, "");
	const files = sirv(folder, { etag: true, maxAge: 0 });
	const rules = rulesOf(folder);
	return (request, response) => {
		const url = request.url ?? "/";
		for (const [name, value] of headersFor(rules, url.replace(/\?.*$/, "")))
			response.setHeader(name, value);
		const notFound = () => {
			response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
			response.end(readFileSync(join(folder, "404.html")));
		};
		if (url !== prefix && !url.startsWith(`${prefix}/`)) return notFound();
		request.url = url.slice(prefix.length) || "/";
		files(request, response, notFound);
	};
}
