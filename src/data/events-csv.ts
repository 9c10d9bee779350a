import type { Edition } from "../edition/edition.ts";
import { table } from "./table.ts";

/** Columns of `events.csv`, each with what it holds: a row is one event of the figures. */
export const EVENTS_COLUMNS = {
	id: "Id of the event",
	from: "First day, ISO 8601",
	until: "Last day, ISO 8601",
	what: "What happened",
	place: "Where",
	parties: "Who took part, ids separated by blanks; none where it concerns all",
	kind: "visit, if the days are those of a visit within which the two met; event otherwise",
	counted: "no, if the article’s count leaves it out",
	claim: "Id of the claim that it belongs to",
	source: "Id of the source that shows it, as in sources.json",
	quotation:
		"The source’s words, where the note of the claim does not quote them",
} as const;

/** The events of the figures as rows, in the order of their days. */
export const eventsCsv = ({ chronicle }: Edition): string =>
	table(
		EVENTS_COLUMNS,
		(chronicle?.events ?? []).map((event) => ({
			id: event.id,
			from: event.date,
			until: event.until,
			what: event.what,
			place: event.place ?? "",
			parties: event.parties.map(({ id }) => id).join(" "),
			kind: event.visit ? "visit" : "event",
			counted: event.uncounted ? "no" : "yes",
			claim: event.claim.id,
			source: event.source.id,
			quotation: event.quotation?.quote ?? "",
		})),
	);
