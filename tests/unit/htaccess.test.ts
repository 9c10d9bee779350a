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
