import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, inject, test } from "vitest";

const site = inject("otherSite");
const open = (file: string): Document =>
	parseHTML(readFileSync(join(site, file), "utf8")).document;
const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter(
	(file) => file.endsWith(".html"),
);

test("another content folder makes another article, with everything in it", () => {
	const document = open("index.html");
	expect(document.querySelector("h1")?.textContent).toBe("A Bridge Opens");
	expect(document.getElementById("p2")?.textContent).toBe(
		"¶2\u200bNobody has crossed it twice.",
	);
	expect(
		document.getElementById("fn-length")?.querySelector(".gloss")?.textContent,
	).toBe("88 metres in all (our translation)");
	expect(document.querySelector(".slips")).toBeNull();
});

test("under a sub-path every address of every page begins with it", () => {
	expect(pages.sort()).toEqual([
		"404.html",
		"about/index.html",
		"c/author/index.html",
		"c/gone/index.html",
		"c/length/index.html",
		"c/old/index.html",
		"c/opening/index.html",
		"changes/index.html",
		"edition.html",
		"index.html",
		"p/1/index.html",
		"p/2/index.html",
		"p/3/index.html",
		"s/gazette/index.html",
		"s/town/index.html",
	]);
	for (const page of pages) {
		// The one file is read elsewhere: its addresses are whole.
		if (page === "edition.html") {
			expect(open(page).querySelectorAll('[href^="/"], [src]').length).toBe(0);
			continue;
		}
		const addresses = [...open(page).querySelectorAll("[href], [src]")]
			.map(
				(element) =>
					element.getAttribute("href") ?? element.getAttribute("src") ?? "",
			)
			.filter((address) => address.startsWith("/"));
		expect(addresses.length, page).toBeGreaterThan(3);
		expect(
			addresses.filter((address) => !address.startsWith("/reset/")),
			page,
		).toEqual([]);
	}
});

test("the whole address of the site is the one it is built for", () => {
	expect(
		open("index.html")
			.querySelector("link[rel=canonical]")
			?.getAttribute("href"),
	).toBe("https://example.org/reset/");
	expect(readFileSync(join(site, "robots.txt"), "utf8")).toContain(
		"Sitemap: https://example.org/reset/sitemap-index.xml",
	);
});

test("an article without a number in its series has none anywhere", () => {
	expect(open("index.html").querySelector(".colophon")?.textContent).toContain(
		"“A Bridge Opens”, Field Notes, 4 June 2021.",
	);
	for (const page of pages)
		expect(open(page).body.textContent, page).not.toMatch(
			/no\. ?[\s,;<]|undefined/,
		);
});
