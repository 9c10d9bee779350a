import type { Citation } from "../edition/edition.ts";
import { seenInWords } from "../edition/words.ts";
import { proseOf } from "../wording/printed-prose.ts";

/** `https://www.example.org/a/b?c` → `example.org`: enough to know whose page it is. */
export const hostOf = (url: string) =>
	new URL(url).hostname.replace(/^www\./, "");

/** One use of a source, as JSON for the template. */
export function citationData({ source, ...use }: Citation) {
	return {
		quote: use.quote,
		language: use.language,
		gloss: use.gloss ?? null,
		/** What all have in common is said once. */
		seen: use.seen === seenInWords(["excerpt"]) ? null : use.seen,
		remark: proseOf(use.remark),
		kind: source.kind,
		publishedBy: source.publishedBy,
		published: source.published ?? source["issued-note"] ?? "no date seen",
		url: source.URL,
		host: hostOf(source.URL),
	};
}
