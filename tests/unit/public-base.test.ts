import { expect, test } from "vitest";
import { publicBase } from "../../src/text/public-base.ts";

const HERE = "https://example-org.translate.goog/reset/?_x_tr_tl=de";

test.each<[string | undefined, string, string]>([
	[
		"https://example.org/reset/",
		"https://example.org/reset/",
		"by what it calls itself",
	],
	[undefined, HERE, "by the browser’s address, where it calls itself nothing"],
	["", HERE, "by the browser’s address, where the name is empty"],
	[
		"http://localhost:4321/",
		HERE,
		"by the browser’s address, where it was built for one machine",
	],
	[
		"http://127.0.0.1/",
		HERE,
		"by the browser’s address, on a machine’s own network",
	],
	["http://[::1]:80/", HERE, "by the browser’s address, on IPv6 as well"],
])("a page called %s is shared as %s: %s", (canonical, base) => {
	expect(publicBase(canonical, HERE)).toBe(base);
});
