import type { Edition, Quotation } from "../edition/edition.ts";
import { sha256Of } from "../edition/fingerprint.ts";
import { dateInWords } from "../edition/words.ts";

/** A link to an archived copy, and what it says. */
export interface ArchiveLink {
	href: string;
	words: string;
}

/** Where an archived copy of a source is, and whether it has the words that are quoted, if somebody has looked. */
export function archiveLink({
	source,
	quote,
}: Pick<Quotation, "source" | "quote">): ArchiveLink {
	const { archiveLookup, capture } = source;
	if (!capture) return { href: archiveLookup, words: "Archive" };
	const { asked, copy, found = {} } = capture;
	if (!copy)
		return {
			href: archiveLookup,
			words: `No copy in the archive on ${dateInWords(asked)}`,
		};
	const day = dateInWords(copy.time.slice(0, 10));
	const outcome = found[sha256Of(quote)];
	if (outcome === undefined)
		return { href: copy.address, words: `Copy of ${day}` };
	return {
		href: copy.address,
		words: outcome
			? `Quotation found in the copy of ${day}`
			: `Copy of ${day} found, quotation not`,
	};
}

/** How many sources were looked up in the archive, and with what result; stands once. */
export function onCaptures({ sources }: Edition): string {
	const asked = sources.flatMap(({ capture }) => capture ?? []);
	if (asked.length === 0)
		return "No source has been looked up in an archive yet; “Archive” leads to where a copy may be.";
	const copies = asked.filter(({ copy }) => copy);
	const quotations = copies.flatMap(({ found = {} }) => Object.values(found));
	return `${asked.length} of ${sources.length} sources were looked up in an archive; it has a copy of ${copies.length}, in which ${quotations.filter(Boolean).length} of ${quotations.length} quotations were found.`;
}
