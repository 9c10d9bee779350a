import type { Citation } from "../edition/edition.ts";
import { KIND_WORDS, NO_DATE, TRANSLATION } from "../wording/labels.ts";
import { proseOf } from "../wording/printed-prose.ts";
import { hostOf } from "./addresses.ts";

/** One use of a source, as JSON for the template. */
export function citationData({ source, ...use }: Citation) {
	return {
		quote: use.quote,
		language: use.language,
		gloss: use.gloss === undefined ? null : `${TRANSLATION}: ${use.gloss}`,
		seen: use.seen ?? null,
		remark: proseOf(use.remark),
		kind: KIND_WORDS[source.kind],
		publishedBy: source.publishedBy,
		published: source.published ?? source["issued-note"] ?? NO_DATE,
		url: source.URL,
		host: hostOf(source.URL),
	};
}
