import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { hostHeaders } from "../../src/site/headers.ts";
import { apacheConfig } from "../../src/site/htaccess.ts";
import { serveSite } from "../../src/site/static-server.ts";

const server = createServer(serveSite(inject("site"), "/"));
let origin = "";
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, () => resolve()));
	origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
});

test.each(["/", "/nowhere/", "/data/claims.jsonld", "/favicon.svg"])(
	"%s comes with the headers that every host is asked for",
	async (path) => {
		const { headers } = await fetch(origin + path);
		expect(headers.get("content-security-policy")).toBe(
			"frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
		);
		expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
		expect(headers.get("x-content-type-options")).toBe("nosniff");
		expect(headers.get("referrer-policy")).toBe("no-referrer");
		expect(headers.get("permissions-policy")).toContain("camera=()");
		expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
	},
);

describe("the page’s own policy", () => {
	const pages = readdirSync(inject("site"), {
		recursive: true,
		encoding: "utf8",
	}).filter((file) => file.endsWith(".html") && file !== "edition.html");
	const read = (page: string) => {
		const html = readFileSync(join(inject("site"), page), "utf8");
		const { document } = parseHTML(html);
		const policy = document
			.querySelector("meta[http-equiv=content-security-policy i]")
			?.getAttribute("content");
		return { html, document, policy: policy ?? "" };
	};

	test("is this one and no other, on every page", () => {
		// 3 pages of the edition, 404, 6 paragraphs, 39 claims, 4 retired ones, 67 published notes, 195 sources.
		expect(pages).toHaveLength(315);
		for (const page of pages) {
			const { policy } = read(page);
			expect(
				policy.replaceAll(/( 'sha256-[A-Za-z0-9+/]{43}=')+/g, " HASHES"),
				page,
			).toBe(
				"default-src 'none';base-uri 'none';form-action 'none';connect-src 'self';font-src 'self';img-src 'self';manifest-src 'self';require-trusted-types-for 'script';trusted-types 'none'; script-src 'self' HASHES; style-src 'self' HASHES;",
			);
		}
	});

	test("of the edition in one file allows itself alone", () => {
		expect(read("edition.html").policy).toBe(
			"default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'",
		);
	});

	test("knows every script and style that a page has in it, and no element has a style of its own", () => {
		for (const page of pages) {
			const { document, html, policy } = read(page);
			const inline = [
				...html.matchAll(
					/<(script|style)(?![^>]*(?: src=|ld\+json))[^>]*>([\s\S]*?)<\/\1>/g,
				),
			].map(([, tag, code = ""]) => {
				const hash = createHash("sha256").update(code).digest("base64");
				return { tag, source: `'sha256-${hash}'` };
			});
			expect(inline.length, page).toBeGreaterThan(1);
			const [scripts = "", styles = ""] = policy.split("; style-src ");
			for (const { tag, source } of inline)
				expect(tag === "script" ? scripts : styles, page).toContain(source);
			expect(document.querySelectorAll("[style]").length, page).toBe(0);
		}
	});
});

test.each([
	["dist/_headers", () => hostHeaders("/"), "  Content-Security-Policy: @\n"],
	[
		"dist/.htaccess",
		() => apacheConfig("/"),
		'    Header always set Content-Security-Policy "@"\n',
	],
	[
		"nginx.conf",
		() => readFileSync(".github/hosts/nginx.conf", "utf8"),
		'    add_header Content-Security-Policy "@" always;\n',
	],
	[
		"Caddyfile",
		() => readFileSync(".github/hosts/Caddyfile", "utf8"),
		'\t\tContent-Security-Policy "@"\n',
	],
])("%s has the hosts’ policy once, and no other", (_, read, line) => {
	const policies = read().match(/^.*content-security-policy.*\n/gim);
	expect(policies).toEqual([
		line.replace(
			"@",
			"frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
		),
	]);
});

test("what has a hash in its name is kept for a year, the page is asked for again", async () => {
	const html = readFileSync(join(inject("site"), "index.html"), "utf8");
	const [font = ""] = /\/_astro\/[^"]+\.woff2/.exec(html) ?? [];
	const cache = async (path: string) =>
		(await fetch(origin + path)).headers.get("cache-control");
	expect(await cache(font)).toBe("public, max-age=31536000, immutable");
	expect(await cache("/")).toBe("public,max-age=0,must-revalidate");
});

test.each([
	["/data/claims.jsonld", "application/ld+json"],
	["/data/claims.csv", "text/csv; charset=utf-8"],
	["/data/article.txt", "text/plain; charset=utf-8"],
	["/cite/article.bib", "application/x-bibtex; charset=utf-8"],
	["/cite/sources.ris", "application/x-research-info-systems; charset=utf-8"],
])("%s is served as %s, to any page that asks", async (path, type) => {
	const { headers, status } = await fetch(origin + path);
	expect(status).toBe(200);
	expect(headers.get("content-type")).toBe(type);
	expect(headers.get("access-control-allow-origin")).toBe("*");
});

test("crawlers find the sitemap, and in it the page but not the error page", () => {
	const file = (name: string) =>
		readFileSync(join(inject("site"), name), "utf8");
	expect(file("robots.txt")).toBe(
		"User-agent: *\nAllow: /\n\nSitemap: http://localhost:4321/sitemap-index.xml\n",
	);
	expect(file("sitemap-index.xml")).toContain(
		"<loc>http://localhost:4321/sitemap-0.xml</loc>",
	);
	expect(file("sitemap-0.xml")).toContain("<loc>http://localhost:4321/</loc>");
	expect(file("sitemap-0.xml")).not.toContain("404");
});
