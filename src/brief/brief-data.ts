import type { Edition } from "../edition/edition.ts";
import { capitalised, subjectLabel } from "../wording/labels.ts";
import type { AddressOf } from "./addresses.ts";
import { aftermathData } from "./aftermath-data.ts";
import { citingData } from "./citing-data.ts";
import { meetingsData, timelineData } from "./figures-data.ts";
import {
	aboutWords,
	differencesData,
	documentData,
	titleData,
} from "./front-data.ts";
import { LABELS } from "./labels.ts";
import { EVIDENCE_LEAD, noteData } from "./note-data.ts";
import { sourcesData } from "./source-data.ts";

function passagesData({ claims, passages }: Edition, addressOf: AddressOf) {
	const numberOf = new Map(claims.map(({ id, number }) => [id, number]));
	return passages.map(({ id, label, number, runs }) => ({
		id,
		label,
		number: number ?? null,
		url: addressOf(`#${id}`),
		runs: runs.map(({ text, claim }) => ({
			text,
			note: claim === undefined ? null : (numberOf.get(claim) ?? null),
		})),
	}));
}

const soughtData = ({ sought }: Edition) =>
	sought.map(({ claims, what, result }) => ({
		subject: subjectLabel(claims),
		note: claims[0]?.id ?? null,
		what: `${what} ${capitalised(result)}.`,
	}));

const slipsData = ({ about, slips }: Edition) => ({
	lead: about.text ?? null,
	items: slips.map(({ label, words, remark }) => ({ label, words, remark })),
});

/**
 * Everything the brief says, as JSON for the template: words and addresses, no markup.
 * @param addressOf whole addresses of the site; the brief is read elsewhere
 */
export function briefData(edition: Edition, addressOf: AddressOf) {
	const { aftermath, chronicle, claims } = edition;
	return {
		labels: LABELS,
		document: documentData(edition),
		...titleData(edition, addressOf),
		about: aboutWords(edition),
		tally: edition.tally,
		textHash: edition.textHash,
		differences: differencesData(edition),
		passages: passagesData(edition, addressOf),
		notes: claims.map((claim) => noteData(claim, edition, addressOf)),
		evidenceLead: EVIDENCE_LEAD,
		meetings: chronicle ? meetingsData(chronicle) : null,
		timeline: chronicle ? timelineData(chronicle) : null,
		aftermath: aftermath ? aftermathData(aftermath, edition) : null,
		slips: slipsData(edition),
		sought: soughtData(edition),
		sources: sourcesData(edition),
		citing: citingData(edition, addressOf),
	};
}
