import { expect, test } from "vitest";
import { siteAddress } from "../../src/site/site-address.ts";

test.each([
	[{}, "http://localhost:4321", "/"],
	[{ SITE_URL: "https://example.org" }, "https://example.org", "/"],
	[
		{ SITE_URL: "https://example.org/", BASE_PATH: "reset" },
		"https://example.org",
		"/reset/",
	],
	[{ BASE_PATH: "/a/b" }, "http://localhost:4321", "/a/b/"],
	[{ SITE_URL: "", BASE_PATH: "" }, "http://localhost:4321", "/"],
	[{ SITE_URL: " ", BASE_PATH: " " }, "http://localhost:4321", "/"],
])("%j is an address", (env, origin, base) => {
	expect(siteAddress(env)).toEqual({ origin, base });
});

test.each([
	[
		{ SITE_URL: "example.org" },
		"SITE_URL=example.org is not an origin. Write it like SITE_URL=https://example.org",
	],
	[
		{ SITE_URL: "ftp://example.org" },
		"SITE_URL=ftp://example.org is not an origin. Write it like SITE_URL=https://example.org",
	],
	[
		{ SITE_URL: "https://ada:secret@example.org" },
		"SITE_URL=https://ada:secret@example.org has a name or password, which would be published. Write SITE_URL=https://example.org",
	],
	[
		{ SITE_URL: "https://token@example.org" },
		"SITE_URL=https://token@example.org has a name or password, which would be published. Write SITE_URL=https://example.org",
	],
	[
		{ SITE_URL: "https://example.org/foo/" },
		"SITE_URL=https://example.org/foo/ is more than an origin. Write SITE_URL=https://example.org and BASE_PATH=/foo/",
	],
	[
		{ BASE_PATH: "../x" },
		"BASE_PATH=../x is not a path. Write it like BASE_PATH=/reset/",
	],
	[
		{ BASE_PATH: "/re set/" },
		"BASE_PATH=/re set/ is not a path. Write it like BASE_PATH=/reset/",
	],
	[
		{ BASE_PATH: "https://example.org/" },
		"BASE_PATH=https://example.org/ is not a path. Write it like BASE_PATH=/reset/",
	],
])("%j gets a sentence that says what to write", (env, sentence) => {
	expect(siteAddress(env)).toBe(sentence);
});
