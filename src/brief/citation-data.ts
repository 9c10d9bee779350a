import type { Citation, Claim } from "../edition/edition.ts";
import { roleInWords } from "../wording/evidence-words.ts";
import { TRANSLATION } from "../wording/labels.ts";
import { proseOf } from "../wording/printed-prose.ts";
import type { Numbers } from "./source-data.ts";

type Quoted = Pick<Citation, "quote" | "gloss" | "language">;

/** Keeps the marks of two quotations apart at an end that they share. */
const BETWEEN_MARKS = "\u202f";

/** The outer marks of a quotation: single ones around words that have double ones of their own. */
export function marksFor(words: string): { open: string; close: string } {
	const nested = /[“”„"]/.test(words);
	const [open, close] = nested ? ["‘", "’"] : ["“", "”"];
	return {
		open: /^[“”„"‘’']/.test(words) ? open + BETWEEN_MARKS : open,
		close: /[“”"‘’']$/.test(words) ? BETWEEN_MARKS + close : close,
	};
}

/** A source’s words as they were read, and our translation. */
export const quotationData = ({ quote, gloss, language }: Quoted) => ({
	quote,
	...marksFor(quote),
	language,
	gloss: gloss === undefined ? null : `${TRANSLATION}: ${gloss}`,
});

/** One use of a source, as JSON for the template. */
export const citationData = (use: Citation, numbers: Numbers) => ({
	...quotationData(use),
	source: numbers.get(use.source.id) ?? null,
	seen: use.seen ?? null,
	remark: proseOf(use.remark),
});

/** The uses of sources by a claim, the deciding one first; what a use does is said where it is not what the one before did. */
export function evidenceData(
	{ deciding, others }: Pick<Claim, "deciding" | "others">,
	numbers: Numbers,
) {
	const ordered = [deciding, ...others];
	return ordered.map((use, index) => {
		const role = roleInWords(use);
		const former = ordered[index - 1];
		return {
			...citationData(use, numbers),
			decides: use === deciding,
			role: former && roleInWords(former) === role ? null : role,
		};
	});
}
