import type { Edition } from "../edition/edition.ts";
import type { AddressOf } from "./addresses.ts";
import { aftermathData } from "./aftermath-data.ts";
import { citingData } from "./citing-data.ts";
import { eventsData, meetingsData, timelineData } from "./figures-data.ts";
import {
	argumentData,
	documentData,
	findingsData,
	imprintData,
	titleData,
	verdictsData,
} from "./front-data.ts";
import { CONTENTS, LABELS } from "./labels.ts";
import { evidenceLead, noteData, readersOfAll } from "./note-data.ts";
import { passagesData } from "./passages-data.ts";
import { changesData, slipsData, soughtData } from "./record-data.ts";
import { numbersOf, sourcesData } from "./source-data.ts";

/**
 * Everything the brief says, as JSON for the template: words and addresses, no markup.
 * @param addressOf whole addresses of the site, for the brief is read elsewhere; undefined while it has none
 */
export function briefData(edition: Edition, addressOf?: AddressOf) {
	const { aftermath, chronicle, claims } = edition;
	const address = (part: string) => addressOf?.(part) ?? null;
	const numbers = numbersOf(edition);
	const readers = readersOfAll(edition);
	const { standfirst, passages } = passagesData(edition, address);
	return {
		labels: LABELS,
		document: documentData(edition),
		...titleData(edition, address),
		argument: argumentData(edition),
		findings: findingsData(edition),
		verdicts: verdictsData(edition),
		contents: CONTENTS,
		imprint: imprintData(edition),
		standfirst,
		passages,
		notes: claims.map((claim) =>
			noteData(claim, edition, numbers, readers, address),
		),
		evidenceLead: evidenceLead(readers),
		meetings: chronicle ? meetingsData(chronicle) : null,
		timeline: chronicle ? timelineData(chronicle) : null,
		events: chronicle ? eventsData(chronicle, numbers) : [],
		aftermath: aftermath ? aftermathData(aftermath, edition, numbers) : null,
		slips: slipsData(edition),
		sought: soughtData(edition),
		changes: changesData(edition),
		sources: sourcesData(edition),
		textHash: edition.textHash,
		citing: citingData(edition, address),
	};
}
