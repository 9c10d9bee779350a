import { scaleUtc } from "d3-scale";
import { utcDay, utcMonth } from "d3-time";
import type { Event } from "../edition/edition.ts";

/** Days as positions along a line, and the months on it. */
export interface TimeScale {
	/** Position of a day. */
	at(date: string): number;
	/** Distance from the first day of an event to its last. */
	lengthOf(event: Event): number;
	/** `Mar`, with the year where one begins; each with the position of its first day and of its middle. */
	months: {
		name: string;
		year: string | undefined;
		start: number;
		middle: number;
	}[];
}

const monthName = new Intl.DateTimeFormat("en-GB", {
	month: "short",
	timeZone: "UTC",
});

/** From the month of the first event to the last day of the last one. */
export function timeScale(
	events: readonly Event[],
	[from, to]: readonly [number, number],
): TimeScale {
	const first = utcMonth.floor(new Date(events[0]?.date ?? 0));
	const last =
		events
			.map(({ until }) => until)
			.sort()
			.at(-1) ?? 0;
	const end = new Date(last);
	const scale = scaleUtc().domain([first, end]).range([from, to]);
	const at = (date: string) => scale(new Date(date));
	const months = utcMonth
		.range(first, utcDay.offset(end, 1))
		.map((month, index) => {
			const start = scale(month);
			const until = Math.min(scale(utcMonth.offset(month, 1)), to);
			return {
				name: monthName.format(month).slice(0, 3),
				year:
					index === 0 || month.getUTCMonth() === 0
						? String(month.getUTCFullYear())
						: undefined,
				start,
				middle: (start + until) / 2,
			};
		});
	return {
		at,
		lengthOf: ({ date, until }) => at(until) - at(date),
		months,
	};
}
