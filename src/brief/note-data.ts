import type { Claim, Edition } from "../edition/edition.ts";
import { noteId } from "../edition/ids.ts";
import type { Status } from "../reading/fields.ts";
import {
	countsInWords,
	publisherAndDate,
	readersInWords,
} from "../wording/evidence-words.ts";
import { markerLabel, noteLabel } from "../wording/labels.ts";
import { proseOf } from "../wording/printed-prose.ts";
import { ON_READING } from "../wording/statements.ts";
import type { MaybeAddressOf } from "./addresses.ts";
import { evidenceData, quotationData } from "./citation-data.ts";
import type { Numbers } from "./source-data.ts";

/** Verdicts that a reader will want to judge at once: the foot of the page has the words that decide. */
const QUOTED: readonly Status[] = [
	"differs-from-record",
	"not-established",
	"contested",
];

/** The note at the foot: what decides, and where the rest is. */
function footData({ counts, deciding, status }: Claim, numbers: Numbers) {
	const more = counts.sources - 1;
	return {
		quotation: QUOTED.includes(status) ? quotationData(deciding) : null,
		published: `${publisherAndDate(deciding)}${more > 0 ? `, and ${more} more` : ""}:`,
		source: numbers.get(deciding.source.id) ?? null,
		sourceLabel: `source ${numbers.get(deciding.source.id)}`,
	};
}

/** Who wrote and checked every note, if it is so with all of them. */
export function readersOfAll({ claims }: Edition): string | null {
	const [readers, ...others] = new Set(claims.map(readersInWords));
	return others.length === 0 ? (readers ?? null) : null;
}

/** A claim’s note, as JSON for the template; it names its readers where they are not those of all. */
export const noteData = (
	claim: Claim,
	edition: Edition,
	numbers: Numbers,
	ofAll: string | null,
	addressOf: MaybeAddressOf,
) => ({
	id: claim.id,
	number: claim.number,
	label: noteLabel(claim),
	heading: `${markerLabel(claim)}:`,
	url: addressOf(`#${noteId(claim.id)}`),
	passage:
		edition.passages.find(({ id }) => id === claim.passage)?.label ??
		claim.passage,
	words: claim.words,
	status: claim.status,
	statusWords: claim.statusWords,
	digest: claim.digest,
	foot: footData(claim, numbers),
	counts: `${countsInWords(claim)}.`,
	reason: claim.reason ?? null,
	note: proseOf(claim.note),
	uses: evidenceData(claim, numbers),
	wouldChange: claim.wouldChange,
	readers: ofAll === null ? readersInWords(claim) : null,
	reply: claim.reply
		? {
				by: `${claim.reply.from}, ${claim.reply.date}:`,
				words: proseOf(claim.reply.words),
			}
		: null,
});

/** What holds for every note, before the first. */
export function evidenceLead(ofAll: string | null): string {
	const readers = ofAll ? ` Every note: ${ofAll.replace(/^W/, "w")}` : "";
	return `${ON_READING} A number after a quotation is that of its source in the list below.${readers}`;
}
