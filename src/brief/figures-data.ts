import type { Chronicle, Event } from "../edition/edition.ts";
import { DOT, TEXT } from "../figures/layout.ts";
import { timelineAcross } from "../figures/timeline-across.ts";

/** Who met whom, as JSON for the template: on paper it is a table. */
export function meetingsData({ meetings, captions }: Chronicle) {
	return {
		...captions.meetings,
		rows: meetings.map(({ pair, article, events, claim, differs }) => ({
			pair,
			article: article ?? null,
			differs,
			note: { id: claim.id, number: claim.number },
			events: events.map(({ when, place = null, uncounted }) => ({
				when,
				place,
				uncounted,
			})),
		})),
	};
}

/** `7–8 May 2018, China and North Korea: Kim Jong Un and Xi Jinping, Dalian` */
function inWords({ when, what, place, parties, uncounted }: Event): string {
	const who = parties.map(({ name }) => name).join(" and ");
	const day = who ? `${when}, ${who}` : when;
	const said = place ? `${what}, ${place}` : what;
	return `${day}: ${said}${uncounted ? ", not counted" : ""}`;
}

/** The timeline as positions, and all that it shows in words for those who do not see it. */
export function timelineData(chronicle: Chronicle) {
	const { title, marks, ...layout } = timelineAcross(chronicle);
	return {
		...layout,
		title,
		alt: `${title}. ${chronicle.events.map(inWords).join("; ")}.`,
		text: TEXT,
		dot: DOT,
		marks: marks.map(({ event, ...mark }) => ({
			...mark,
			note: event.claim.id,
		})),
	};
}
