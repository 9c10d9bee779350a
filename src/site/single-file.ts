import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { FILE_POLICY } from "./policy.ts";

/** What a file that is carried away has no use for: scripts, and all that asks for another file. */
const NOT_CARRIED = [
	"script",
	"meta[http-equiv]",
	"meta[property^=og]",
	"meta[name^=twitter]",
	"link:not([rel=license], [rel=cite-as])",
	".top",
	"copy-text button",
].join(", ");

/** Fonts as part of the style sheet. @param read gives the bytes of a file of the site, by its path there */
const withFonts = (css: string, read: (path: string) => Buffer): string =>
	css.replace(
		/url\(["']?([^"')]+\.woff2)["']?\)/g,
		(_, path: string) =>
			`url(data:font/woff2;base64,${read(path).toString("base64")})`,
	);

/**
 * A page as one file that needs no other: styles and fonts inside, no script, no request at all. Links to
 * other pages of the site are whole; those within the page stay.
 * @param html of the page
 * @param address whole address of the page, or undefined where the site has none: links to it are words then
 * @param read gives the bytes of a file of the site, by its path there
 */
export function singleFile(
	html: string,
	address: string | undefined,
	read: (path: string) => Buffer,
): string {
	const { document } = parseHTML(html);
	for (const element of document.querySelectorAll(NOT_CARRIED))
		element.remove();
	for (const style of document.querySelectorAll("style"))
		style.textContent = withFonts(style.textContent, read);
	for (const link of document.querySelectorAll("[href]")) {
		const href = link.getAttribute("href") ?? "";
		if (/^(#|[a-z]+:)/.test(href)) continue;
		if (address === undefined) link.removeAttribute("href");
		else link.setAttribute("href", new URL(href, address).href);
	}
	const policy = document.createElement("meta");
	policy.setAttribute("http-equiv", "Content-Security-Policy");
	policy.setAttribute("content", FILE_POLICY);
	const unlisted = document.createElement("meta");
	unlisted.setAttribute("name", "robots");
	unlisted.setAttribute("content", "noindex");
	document.querySelector("meta[charset]")?.after(policy, unlisted);
	return document.toString();
}

/** Writes `edition.html`: the whole edition in one file. @param folder of the built site */
export function writeSingleFile(
	folder: string,
	base: string,
	address: string | undefined,
): void {
	const inFolder = (path: string) =>
		join(folder, path.startsWith(base) ? path.slice(base.length) : path);
	const html = readFileSync(join(folder, "index.html"), "utf8");
	writeFileSync(
		join(folder, "edition.html"),
		singleFile(html, address, (path) => readFileSync(inFolder(path))),
	);
}
