import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, inject, test } from "vitest";
import { freshFolder, run } from "./run.ts";

/** Every file of a folder with its bytes, by path. */
function files(folder: string): Map<string, string> {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => {
				const path = join(entry.parentPath, entry.name);
				return [
					path.slice(folder.length),
					readFileSync(path).toString("base64"),
				];
			}),
	);
}

test("another content folder makes another article, with everything in it", () => {
	const site = freshFolder();
	expect(
		run("astro", ["build", "--outDir", site], {
			CONTENT_DIR: "tests/fixtures/small",
		}).status,
	).toBe(0);
	const { document } = parseHTML(
		readFileSync(join(site, "index.html"), "utf8"),
	);
	expect(document.querySelector("h1")?.textContent).toBe("A Bridge Opens");
	expect(document.getElementById("p2")?.textContent).toBe(
		"¶2\u200bNobody has crossed it twice.",
	);
	expect(
		document.getElementById("fn-length")?.querySelector(".gloss")?.textContent,
	).toBe("Our translation: 88 metres in all");
	expect(document.querySelector(".slips")).toBeNull();
});

test("under a sub-path every address of the page begins with it", () => {
	const site = freshFolder();
	const env = { BASE_PATH: "/reset/", SITE_URL: "https://example.org" };
	expect(run("astro", ["build", "--outDir", site], env).status).toBe(0);
	const { document } = parseHTML(
		readFileSync(join(site, "index.html"), "utf8"),
	);
	const addresses = [...document.querySelectorAll("[href], [src]")]
		.map(
			(element) =>
				element.getAttribute("href") ?? element.getAttribute("src") ?? "",
		)
		.filter((address) => address.startsWith("/"));
	expect(addresses.length).toBeGreaterThan(3);
	expect(addresses.filter((address) => !address.startsWith("/reset/"))).toEqual(
		[],
	);
	expect(
		document.querySelector("link[rel=canonical]")?.getAttribute("href"),
	).toBe("https://example.org/reset/");
});

test("a second build, in another time zone, has the same bytes", () => {
	const again = freshFolder();
	expect(
		run("astro", ["build", "--outDir", again], { TZ: "Asia/Tokyo" }).status,
	).toBe(0);
	expect(files(again)).toEqual(files(inject("site")));
});
