import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { inject } from "vitest";

/** The site of content/ as it is now. Nothing of what it says is known here; what must hold for any content is. */
export const site = inject("liveSite");

/** The article as published. */
export const published = readFileSync("content/source-article.txt", "utf8");
const [series = "", title = "", , standfirst = "", ...paragraphs] = published
	.replace(/\n$/, "")
	.split("\n\n");

export { paragraphs, series, standfirst, title };

/** Ids of the claims in the order of the article. */
export const claims = [
	...readFileSync("content/article.mdx", "utf8").matchAll(
		/<Claim id="([^"]+)">/g,
	),
].map(([, id = ""]) => id);

/** Ids that have a file. */
export const claimFiles = readdirSync("content/claims").map((file) =>
	file.replace(/\.md$/, ""),
);

/** A page of the site, parsed once. */
const pages = new Map<string, Document>();
export function open(path: string): Document {
	const page =
		pages.get(path) ??
		parseHTML(readFileSync(join(site, path), "utf8")).document;
	pages.set(path, page);
	return page;
}

/** Every page of the site. */
export const everyPage = readdirSync(site, {
	recursive: true,
	encoding: "utf8",
}).filter((file) => file.endsWith(".html"));

/** The text of an element without what the editors put there. */
export function authorsWords(element: Element | null | undefined): string {
	const copy = element?.cloneNode(true) as Element | undefined;
	for (const editorial of copy?.querySelectorAll("[data-editorial]") ?? [])
		editorial.remove();
	return copy?.textContent ?? "";
}

/** The text of an element, its blanks as one. */
export const said = (element: Element | null | undefined): string =>
	(element?.textContent ?? "").replace(/\s+/g, " ").trim();
