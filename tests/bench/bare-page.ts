import { parseHTML } from "linkedom";

/** What a page has beside its words. */
const NOT_WORDS = "script, style, link, meta, template, svg, img, noscript";

/** Attributes without which a page is not read as it was written. */
const KEPT = ["href", "id", "lang", "dir", "colspan", "rowspan"];

/**
 * The same words in the same order, with the same links, and nothing else: no style, script, font or picture.
 * @param html of a built page
 */
export function barePage(html: string): string {
	const { document } = parseHTML(html);
	const { title } = document;
	for (const element of document.querySelectorAll(NOT_WORDS)) element.remove();
	for (const element of document.querySelectorAll("body *"))
		for (const { name } of [...element.attributes])
			if (!KEPT.includes(name)) element.removeAttribute(name);
	return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title><body>${document.body.innerHTML}</body></html>`;
}
