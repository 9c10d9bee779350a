import type { Chronicle, Event, Meetings } from "../edition/edition.ts";
import { DOT, TEXT } from "../figures/layout.ts";
import { timelineDrawing } from "../figures/timeline.ts";
import {
	COUNTS_DIFFER,
	MEETING_COLUMNS,
	NO_COUNT,
	NO_MEETING,
	UNCOUNTED,
} from "../wording/labels.ts";
import { quotationData } from "./citation-data.ts";
import type { Numbers } from "./source-data.ts";

/** Said once, under the first figure: the page has each figure’s sources one click away. */
const MADE_BY =
	"Both figures were made by the editors from the sources of the notes.";

/** How often two met by the record; the note says how it differs. */
function countInWords({ events, differs }: Meetings): string {
	const count = events.length === 0 ? NO_MEETING : String(events.length);
	return differs ? `${count}, ${COUNTS_DIFFER}` : count;
}

/** Who met whom, as JSON for the template: on paper it is a table. */
export function meetingsData({ meetings, captions }: Chronicle) {
	const { pair, article, record, note } = MEETING_COLUMNS;
	return {
		title: captions.meetings.title,
		caption: `${captions.meetings.description} ${MADE_BY}`,
		rules: [...new Set(meetings.map(({ rule }) => `${rule}.`))],
		head: [pair, article, record, "Meetings in the record", note],
		rows: meetings.map((row) => ({
			pair: row.pair,
			article: String(row.article ?? NO_COUNT),
			record: countInWords(row),
			differs: row.differs,
			note: { id: row.claim.id, number: row.claim.number },
			events: row.events.map(({ when, place = null, uncounted }) => ({
				when,
				place,
				uncounted: uncounted ? UNCOUNTED : null,
			})),
		})),
	};
}

/** `7–8 May 2018, China and North Korea: Kim Jong Un and Xi Jinping, Dalian` */
function inWords({ when, what, place, parties, uncounted }: Event): string {
	const who = parties.map(({ name }) => name).join(" and ");
	const day = who ? `${when}, ${who}` : when;
	const event = [what, place, uncounted && UNCOUNTED].filter(Boolean);
	return `${day}: ${event.join(", ")}`;
}

/** The timeline as positions, and all that it shows in words for those who do not see it. */
export function timelineData(chronicle: Chronicle) {
	const { description, marks, ...layout } = timelineDrawing(chronicle);
	return {
		...layout,
		caption: description,
		alt: `${layout.title}. ${chronicle.events.map(inWords).join("; ")}.`,
		text: TEXT,
		dot: DOT,
		marks: marks.map(({ event, ...mark }) => ({
			...mark,
			note: event.claim.id,
		})),
	};
}

/** What the figures show and no note quotes: each event with the words of its source. */
export const eventsData = ({ events }: Chronicle, numbers: Numbers) =>
	events.flatMap((event) =>
		event.quotation
			? [
					{
						words: `${inWords(event)}.`,
						...quotationData(event.quotation),
						source: numbers.get(event.source.id) ?? null,
					},
				]
			: [],
	);
