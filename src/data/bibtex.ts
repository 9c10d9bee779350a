import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { CslItem } from "../wording/csl.ts";
import { heldAs } from "./held-as.ts";

const { format } = plugins.config.get("@bibtex");
// Keys are the ids that people see; checking them would take their hyphens out.
format.useIdAsLabel = true;
format.checkLabel = false;
// Japanese is to be read, not to be spelt in commands that no reader knows.
format.asciiOnly = false;

/** What BibLaTeX calls kinds of `@article`, in its field `entrysubtype`. */
const SUBTYPES: Partial<Record<CslItem["type"], string>> = {
	"article-magazine": "magazine",
	"article-newspaper": "newspaper",
};

/** An item as the plugin takes it. */
function prepared(item: CslItem) {
	const genre = SUBTYPES[item.type];
	// `addendum` is written nowhere; without it the plugin puts “[Online; accessed …]” into an empty note.
	return { ...item, ...(genre && { genre }), addendum: true };
}

/**
 * Items as a BibLaTeX file (UTF-8), which Zotero, JabRef and biber read: it keeps whole dates, the day
 * of access, languages and abstracts, for which BibTeX has no fields.
 */
export const bibtexOf = (items: readonly CslItem[]): string =>
	plugins.output
		.format("biblatex", items.map(heldAs).map(prepared), { format: "text" })
		.trimStart();
