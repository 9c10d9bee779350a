import type { Draft } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import type { Place } from "../reading/problem.ts";
import { rule } from "./rule.ts";

/** Whether an ISO day, month or year is in the calendar. */
function exists(date: string): boolean {
	const [year = "", month = "01", day = "01"] = date.split("-");
	// There is no year 0; an earlier year than 1000 is a later one with a digit lost.
	if (year.startsWith("0")) return false;
	const whole = `${year}-${month}-${day}`;
	const parsed = new Date(`${whole}T00:00:00Z`);
	return (
		!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(whole)
	);
}

interface Dated {
	date: string;
	place: Place;
}

/** Every date of a draft but those of its sources, and where it is written. */
function* ownDates({
	article,
	claims,
	events,
	aftermath,
	editions,
	anchors,
}: Draft): Iterable<Dated> {
	const meta = article?.meta;
	if (meta?.data) {
		yield { date: meta.data.date, place: meta.place(["date"]) };
		yield { date: meta.data.checked, place: meta.place(["checked"]) };
	}
	for (const { data, place } of claims)
		for (const field of ["wrote", "checked"] as const) {
			const reading = data?.[field];
			if (reading) yield { date: reading.on, place: place([field, "on"]) };
		}
	if (events?.data)
		for (const [id, { date, until }] of Object.entries(events.data.events)) {
			yield { date, place: events.place(["events", id, "date"]) };
			if (until)
				yield { date: until, place: events.place(["events", id, "until"]) };
		}
	if (aftermath?.data)
		yield { date: aftermath.data.date, place: aftermath.place(["date"]) };
	if (editions?.data)
		for (const [index, { date }] of editions.data.entries())
			yield { date, place: editions.place([index, "date"]) };
	for (const state of ["anchors", "retired"] as const)
		for (const [id, entry] of Object.entries(anchors?.data?.[state] ?? {}))
			for (const field of ["published", "retired"] as const)
				if (anchors && field in entry)
					yield {
						date: Reflect.get(entry, field),
						place: anchors.place([state, id, field]),
					};
}

function* issuedDates({ sources }: Draft): Iterable<Dated & { id: string }> {
	if (!sources?.data) return;
	for (const [id, { issued }] of Object.entries(sources.data))
		if (issued)
			yield { id, date: issued, place: sources.place([id, "issued"]) };
}

/** The day after a day: somewhere on earth it is that already. */
const dayAfter = (day: string): string => {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
};

/** Dates that have not come yet. A clock that is before every one of them is wrong itself. */
function futureDates(draft: Draft): Dated[] {
	const { today } = draft;
	if (today === undefined) return [];
	const latest = dayAfter(today);
	const own = [...ownDates(draft)].filter(({ date }) => exists(date));
	const future = own.filter(({ date }) => date > latest);
	return future.length < own.length ? future : [];
}

/** Dates are in the calendar and have come, and a source was issued before it was checked. */
export const dates = rule(
	{
		"date-impossible": error(
			"a date is not in the calendar",
			"Correct the day, the month or the year.",
		),
		"date-in-future": error(
			"a date has not come yet, or is after the check",
			"Correct the date, or “checked” in article.mdx.",
		),
	},
	function* (draft) {
		for (const { date, place } of [...ownDates(draft), ...issuedDates(draft)]) {
			if (exists(date)) continue;
			yield {
				...place,
				code: "date-impossible",
				message: `There is no ${date} in the calendar.`,
			};
		}
		const future = futureDates(draft);
		for (const { date, place } of future)
			yield {
				...place,
				code: "date-in-future",
				message: `${date} has not come yet: it is ${draft.today}.`,
				cure: "Correct the date.",
			};
		const meta = draft.article?.meta;
		const checked = meta?.data?.checked;
		if (!checked) return;
		for (const { id, date, place } of issuedDates(draft)) {
			if (date <= checked.slice(0, date.length)) continue;
			yield {
				...place,
				code: "date-in-future",
				message: `“${id}” was issued on ${date}, after the check of ${checked}.`,
			};
		}
	},
);
