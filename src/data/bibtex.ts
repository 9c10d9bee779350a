import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { CslItem } from "../wording/csl.ts";
import { withNearestType } from "./nearest-type.ts";

const { format } = plugins.config.get("@bibtex");
// The keys are the ids that people see; the plugin’s check would remove their hyphens.
format.useIdAsLabel = true;
format.checkLabel = false;
// Japanese stays as UTF-8; as LaTeX commands nobody could read it.
format.asciiOnly = false;

/** BibLaTeX’s names for kinds of `@article`, for its field `entrysubtype`. */
const SUBTYPES: Partial<Record<CslItem["type"], string>> = {
	"article-magazine": "magazine",
	"article-newspaper": "newspaper",
};

/** An item as the plugin reads it. */
function prepared(item: CslItem) {
	const genre = SUBTYPES[item.type];
	// The plugin writes `addendum` nowhere, but without it puts “[Online; accessed …]” into an empty note.
	return { ...item, ...(genre && { genre }), addendum: true };
}

/**
 * Items as a BibLaTeX file (UTF-8), which Zotero, JabRef and biber read: it keeps whole dates, the day
 * of access, languages and abstracts, for which BibTeX has no fields.
 */
export const bibtexOf = (items: readonly CslItem[]): string =>
	plugins.output
		.format("biblatex", items.map(withNearestType).map(prepared), {
			format: "text",
		})
		.trimStart();
