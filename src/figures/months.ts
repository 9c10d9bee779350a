import type { Event } from "../edition/edition.ts";
import { dateInWords } from "../edition/words.ts";

/** The events that begin in a month. */
export interface MonthOfEvents {
	/** `March 2018` */
	label: string;
	events: Event[];
}

/** `2018-12` → `2019-01` */
const monthAfter = (month: string): string => {
	const [year = 0, number = 0] = month.split("-").map(Number);
	return new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
};

/**
 * Every month from the first event’s to the last one’s; one without events, too, so that gaps are seen.
 * @param events in the order of days
 */
export function monthsOf(events: readonly Event[]): MonthOfEvents[] {
	const last = events.at(-1)?.date ?? "";
	const months: MonthOfEvents[] = [];
	for (
		let month = events[0]?.date.slice(0, 7) ?? "none";
		month <= last;
		month = monthAfter(month)
	)
		months.push({
			label: dateInWords(month),
			events: events.filter(({ date }) => date.startsWith(month)),
		});
	return months;
}
