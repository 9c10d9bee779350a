import { expect, test } from "vitest";
import { hostHeaders } from "../../src/site/headers.ts";
import { headersFor, readHeaders } from "../../src/site/read-headers.ts";

test("a file of headers is read as hosts read it", () => {
	const rules = readHeaders(`# comment
/*
  X-One: a: b
  X-Two: everywhere

/kept/*
	X-Two: kept
/kept/one.txt
  X-Three: one
`);
	const of = (path: string) => Object.fromEntries(headersFor(rules, path));
	expect(of("/")).toEqual({ "X-One": "a: b", "X-Two": "everywhere" });
	expect(of("/kept/two.txt")).toEqual({ "X-One": "a: b", "X-Two": "kept" });
	expect(of("/kept/one.txt")).toEqual({
		"X-One": "a: b",
		"X-Two": "kept",
		"X-Three": "one",
	});
});

test("in a sub-folder every rule begins with it", () => {
	const paths = hostHeaders("/reset/")
		.split("\n")
		.filter((line) => line.startsWith("/"));
	expect(paths).toContain("/reset/_astro/*");
	expect(paths.filter((path) => !path.startsWith("/reset/"))).toEqual([]);
});

test("no header of one name is set by two rules, which hosts would join", () => {
	const rules = readHeaders(hostHeaders("/"));
	for (const path of [
		"/",
		"/_astro/x.js",
		"/data/claims.csv",
		"/cite/article.bib",
	]) {
		const names = rules
			.filter(({ pattern }) =>
				pattern.endsWith("*")
					? path.startsWith(pattern.slice(0, -1))
					: path === pattern,
			)
			.flatMap(({ headers }) => headers.map(([name]) => name));
		expect(new Set(names).size).toBe(names.length);
	}
});

test("these headers come with everything, and no others", () => {
	const of = headersFor(readHeaders(hostHeaders("/")), "/");
	expect(Object.fromEntries(of)).toEqual({
		"Content-Security-Policy":
			"frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
		"Strict-Transport-Security": "max-age=31536000",
		"X-Content-Type-Options": "nosniff",
		"Referrer-Policy": "no-referrer",
		"Permissions-Policy":
			"camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
		"Cross-Origin-Opener-Policy": "same-origin",
	});
});
