import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { HOSTS, served } from "./real-hosts.ts";

const SITES = [
	["at the root", inject("site"), "/"],
	["in a sub-folder", inject("otherSite"), "/reset/"],
] as const;

const CASES = HOSTS.flatMap((host) =>
	SITES.map(([where, site, base]) => ({ host, where, site, base })),
);

describe.each(CASES)("$host.name $where", ({ host, site, base }) => {
	describe.skipIf(!host.path)(
		host.path ? "serves" : "(not run: it is not installed)",
		() => {
			let page = "";
			let end = () => {};
			beforeAll(async () => {
				({ page, end } = await served(host, site, base));
			});
			afterAll(() => end());
			const get = (path: string, init: RequestInit = {}) =>
				fetch(page + path, { redirect: "manual", ...init });
			const font = `_astro/${readdirSync(join(site, "_astro")).find((name) => name.endsWith(".woff2"))}`;

			test.each([
				["", "text/html; charset=utf-8"],
				["data/claims.jsonld", "application/ld+json"],
				["data/claims.csv", "text/csv; charset=utf-8"],
				["data/article.txt", "text/plain; charset=utf-8"],
				["data/sources.json", "application/json"],
				["cite/article.bib", "application/x-bibtex; charset=utf-8"],
				[
					"cite/sources.ris",
					"application/x-research-info-systems; charset=utf-8",
				],
				["brief.pdf", "application/pdf"],
			])("“%s” as %s", async (path, type) => {
				const { status, headers } = await get(path);
				expect(status).toBe(200);
				expect(headers.get("content-type")?.toLowerCase()).toBe(type);
			});

			test.each([
				"",
				"data/claims.jsonld",
				"data/claims.csv",
				"cite/sources.bib",
			])("“%s” compressed", async (path) => {
				const { headers } = await get(path);
				expect(headers.get("content-encoding")).toMatch(/^(gzip|br|zstd)$/);
				expect(headers.get("vary")?.toLowerCase()).toContain("accept-encoding");
			});

			test.each([
				"",
				"data/claims.jsonld",
				"cite/article.bib",
				"p/1/",
				"brief.pdf",
			])(
				"“%s” so that a correction arrives: browsers ask, and are told when nothing has changed",
				async (path) => {
					const first = await get(path);
					expect(first.headers.get("cache-control")).toBe("no-cache");
					const etag = first.headers.get("etag");
					const again = await get(path, {
						headers: {
							...(etag && { "if-none-match": etag }),
							"if-modified-since": first.headers.get("last-modified") ?? "",
						},
						cache: "no-store",
					});
					expect(again.status).toBe(304);
				},
			);

			test("what has a hash in its name for a year, and nothing that is not there", async () => {
				const KEPT = "public, max-age=31536000, immutable";
				expect((await get(font)).headers.get("cache-control")).toBe(KEPT);
				const missing = await get("_astro/half-copied.js");
				expect(missing.status).toBe(404);
				expect(missing.headers.get("cache-control") ?? "").not.toContain(
					"max-age",
				);
			});

			test.each([
				"data/claims.jsonld",
				"data/sources.json",
				"cite/article.ris",
			])("%s to any page that asks", async (path) => {
				const { headers } = await get(path);
				expect(headers.get("access-control-allow-origin")).toBe("*");
			});

			test("the page to its own site alone", async () => {
				const { headers } = await get("");
				expect(headers.get("access-control-allow-origin")).toBeNull();
			});

			test.each(["nowhere", "nowhere/", "c/lenght/", "data/"])(
				"for “%s” the page that says so",
				async (path) => {
					const response = await get(path);
					expect([403, 404]).toContain(response.status);
					expect(await response.text()).toContain(
						'<h1 class="font-display text-title">Not found</h1>',
					);
				},
			);

			test("a page under its address without the last slash", async () => {
				const { status, headers } = await get("p/1");
				expect([301, 302, 307, 308]).toContain(status);
				const to = new URL(headers.get("location") ?? "", `${page}p/1`);
				expect(to.href).toBe(`${page}p/1/`);
			});

			test.each(["", "nowhere", "data/claims.jsonld"])(
				"“%s” with the headers that every host is asked for",
				async (path) => {
					const { headers } = await get(path);
					const of = (name: string) => headers.get(name);
					expect(of("content-security-policy")).toBe(
						"frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
					);
					expect(of("x-content-type-options")).toBe("nosniff");
					expect(of("referrer-policy")).toBe("no-referrer");
					expect(of("permissions-policy")).toBe(
						"camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
					);
					expect(of("cross-origin-opener-policy")).toBe("same-origin");
				},
			);
		},
	);
});
