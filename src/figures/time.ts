import type { Event } from "../edition/edition.ts";

/** Days as positions along a line, and the months on it. */
export interface TimeScale {
	/** Position of a day. */
	at(date: string): number;
	/** Distance from the first day of an event to its last. */
	lengthOf(event: Event): number;
	months: Month[];
}

/** A month on the scale, with the positions of its first day and of its middle. */
export interface Month {
	/** `Mar` */
	name: string;
	/** Given for the first month of the scale and for every January. */
	year: string | undefined;
	start: number;
	middle: number;
}

const monthName = new Intl.DateTimeFormat("en-GB", {
	month: "short",
	timeZone: "UTC",
});

/** Shortest time that a scale shows, in milliseconds: a single day has a length, too. */
const DAY = 86_400_000;

/** The first days of the months from one day to another, and of the month after them. */
function firstDays(from: Date, to: Date): Date[] {
	const days: Date[] = [];
	for (let month = from.getUTCMonth(); ; month += 1) {
		const day = new Date(Date.UTC(from.getUTCFullYear(), month));
		days.push(day);
		if (day > to) return days;
	}
}

/**
 * A scale from the month of the first event to the last day of the last one.
 * @param events in the order of their days; without any there are no months
 */
export function timeScale(
	events: readonly Event[],
	[from, to]: readonly [number, number],
): TimeScale {
	if (events.length === 0)
		return { at: () => from, lengthOf: () => 0, months: [] };
	const end = Math.max(...events.map(({ until }) => Date.parse(until)));
	const earliest = Math.min(...events.map(({ date }) => Date.parse(date)));
	const days = firstDays(new Date(earliest), new Date(end));
	const [first = new Date(earliest)] = days;
	const position = (time: Date) => {
		const passed = time.getTime() - first.getTime();
		const share = passed / Math.max(end - first.getTime(), DAY);
		return from * (1 - share) + to * share;
	};
	const at = (date: string) => position(new Date(date));
	const months = days.slice(0, -1).map((day, index): Month => {
		const start = position(day);
		const next = days[index + 1] ?? day;
		const named = index === 0 || day.getUTCMonth() === 0;
		return {
			name: monthName.format(day).slice(0, 3),
			year: named ? String(day.getUTCFullYear()) : undefined,
			start,
			middle: (start + Math.min(position(next), to)) / 2,
		};
	});
	return {
		at,
		lengthOf: ({ date, until }) => at(until) - at(date),
		months,
	};
}
