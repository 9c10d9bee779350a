import type {
	Citation,
	Edition,
	Evidence,
	Source,
} from "../edition/edition.ts";
import { afterNote, noteId } from "../edition/ids.ts";
import { firstWords } from "../text/first-words.ts";
import { publisherAndDate, roleInWords } from "./evidence-words.ts";
import { HEADINGS, noteLabel } from "./labels.ts";

/** One place at which the edition uses a quotation. */
export interface Use {
	/** `Note 7`, or `What happened next, c`. */
	label: string;
	/** Path of that place under the site. */
	path: string;
	/** What it does there: `Establishes “without conditions”`. */
	role: string | undefined;
	/** Whether it decides the verdict. */
	decides: boolean;
}

/** Words that were read of a source, and where the edition uses them. */
export interface ReadQuotation extends Omit<Citation, "source"> {
	uses: Use[];
}

/** The page of one source. */
export interface SourcePage {
	source: Source;
	/** `s/nikkei-2019-04-23/` */
	path: string;
	title: string;
	description: string;
	/** In the order in which the edition uses them; each once. */
	quotations: ReadQuotation[];
	/** Other sources that carry words of the same origin. */
	sameOrigin: Source[];
}

/** The path of the page of a source. */
export const sourcePath = ({ id }: Pick<Source, "id">): string => `s/${id}/`;

const useOfClaim = (
	claim: Edition["claims"][number],
	citation: Evidence,
): Use => ({
	label: noteLabel(claim),
	path: `c/${claim.id}/`,
	role: roleInWords(citation),
	decides: citation === claim.deciding,
});

/** Every use of a quotation in the edition, in reading order. */
function* usesIn({
	aftermath,
	chronicle,
	claims,
}: Edition): Iterable<
	[
		Pick<Citation, "source" | "quote" | "language" | "gloss"> &
			Partial<Citation>,
		Use,
	]
> {
	for (const claim of claims)
		for (const citation of claim.citations)
			yield [citation, useOfClaim(claim, citation)];
	for (const { quotation, what, when, claim } of chronicle?.events ?? [])
		if (quotation)
			yield [
				quotation,
				{
					label: `${what}, ${when}`,
					path: `#${noteId(claim.id)}`,
					role: undefined,
					decides: false,
				},
			];
	for (const { citations, id, letter } of aftermath?.notes ?? [])
		for (const citation of citations)
			yield [
				citation,
				{
					label: `${HEADINGS.afterwards}, ${letter}`,
					path: `#${noteId(afterNote(id))}`,
					role: undefined,
					decides: false,
				},
			];
}

/** The quotations of each source, by its id; words that are used twice stand once. */
function quotationsBySource(edition: Edition): Map<string, ReadQuotation[]> {
	const bySource = new Map<string, ReadQuotation[]>();
	for (const [{ source, ...quotation }, use] of usesIn(edition)) {
		const read = bySource.get(source.id) ?? [];
		bySource.set(source.id, read);
		const former = read.find(({ quote }) => quote === quotation.quote);
		if (former) former.uses.push(use);
		else
			read.push({
				seen: undefined,
				remark: undefined,
				...quotation,
				uses: [use],
			});
	}
	return bySource;
}

/** A page for each source, in the order of the bibliography. */
export function sourcePages(edition: Edition): SourcePage[] {
	const { sources } = edition;
	const bySource = quotationsBySource(edition);
	return sources.map((source) => {
		const quotations = bySource.get(source.id) ?? [];
		const what = publisherAndDate({ source });
		return {
			source,
			path: sourcePath(source),
			title: `${firstWords(source.title, 60)} · ${what}`,
			description: `What was read of this source for the notes on “${edition.article.title}”: ${quotations.length === 1 ? "one quotation" : `${quotations.length} quotations`}. ${what}.`,
			quotations,
			sameOrigin: sources.filter(
				(other) => other !== source && other.origin === source.origin,
			),
		};
	});
}
