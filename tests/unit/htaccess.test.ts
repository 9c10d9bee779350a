import { expect, test } from "vitest";
import { apacheConfig } from "../../src/site/htaccess.ts";

test("the file for Apache has the rules of its folder, each path as a regular expression", () => {
	const lines = apacheConfig("/my.site/").split("\n");
	expect(lines).toContain("ErrorDocument 404 /my.site/404.html");
	expect(lines).toContain('<If "%{REQUEST_URI} =~ m#^/my\\.site/_astro/#">');
	expect(lines).toContain(
		'<If "%{REQUEST_URI} =~ m#^/my\\.site/data/claims\\.csv$#">',
	);
	expect(lines).toContain('    ForceType "text/csv; charset=utf-8"');
	expect(lines.filter((line) => line.startsWith("<If "))).toHaveLength(
		lines.filter((line) => line === "</If>").length,
	);
});

test("what holds everywhere holds on Apache’s pages of errors, too", () => {
	const headers = apacheConfig("/")
		.split("\n")
		.filter((line) => / always /.test(line))
		.map((line) => line.trim().split(" ").slice(0, 4).join(" "));
	expect(headers).toEqual([
		"Header always set Content-Security-Policy",
		"Header always set Strict-Transport-Security",
		"Header always set X-Content-Type-Options",
		"Header always set Referrer-Policy",
		"Header always set Permissions-Policy",
		"Header always set Cross-Origin-Opener-Policy",
	]);
});
