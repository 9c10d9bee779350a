import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";

/** `edition.html` of a site without an address, and of one that has one. */
const read = (site: "site" | "otherSite", file: string) => {
	const html = readFileSync(join(inject(site), file), "utf8");
	return { html, document: parseHTML(html).document };
};

describe.each(["site", "otherSite"] as const)(
	"edition.html of the %s",
	(site) => {
		const one = read(site, "edition.html");
		const page = read(site, "index.html");

		test("has every word of the page", () => {
			const words = ({ document }: typeof one) =>
				document.querySelector("main")?.textContent.replace(/\s+/g, " ");
			expect(words(one)?.length).toBeGreaterThan(1000);
			expect(words(one)).toBe(words(page));
		});

		test("asks for nothing: no script, no picture, no style sheet, and fonts within it", () => {
			const { document, html } = one;
			expect(
				document.querySelectorAll(
					"script, img, iframe, [src], link[rel=stylesheet], link[rel=preload], link[rel=icon]",
				).length,
			).toBe(0);
			const sources = [...html.matchAll(/url\(["']?([a-z]+:)?/g)].map(
				([, scheme]) => scheme,
			);
			expect(new Set(sources)).toEqual(new Set(["data:"]));
			expect(html.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(5);
		});
	},
);

test("links to other pages are whole where the site has an address, and words where it has none", () => {
	const hrefs = (site: "site" | "otherSite") =>
		[...read(site, "edition.html").document.querySelectorAll("main a")].map(
			(link) => link.getAttribute("href"),
		);
	expect(hrefs("otherSite")).toContain("https://example.org/reset/c/opening/");
	expect(hrefs("site").filter((href) => href?.startsWith("/"))).toEqual([]);
	expect(hrefs("site").join(" ")).not.toContain("localhost");
});
