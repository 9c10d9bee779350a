import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/**
 * A static host for a built site: folders with their index, 404.html for the rest, nothing outside `base`.
 * @param folder the built site
 * @param base the path the site was built for, e.g. `/` or `/reset/`
 */
export function serveSite(folder: string, base: string): RequestListener {
	const prefix = base.replace(/\/+$/, "");
	const files = sirv(folder, { etag: true });
	return (request, response) => {
		const notFound = () => {
			response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
			response.end(readFileSync(join(folder, "404.html")));
		};
		const url = request.url ?? "/";
		if (url !== prefix && !url.startsWith(`${prefix}/`)) return notFound();
		request.url = url.slice(prefix.length) || "/";
		files(request, response, notFound);
	};
}
