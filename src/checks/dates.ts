import type { Draft } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import type { Place } from "../reading/problem.ts";
import { rule } from "./rule.ts";

/** Whether an ISO day, month or year is in the calendar. */
function exists(date: string): boolean {
	const [year, month = "01", day = "01"] = date.split("-");
	const whole = `${year}-${month}-${day}`;
	const parsed = new Date(`${whole}T00:00:00Z`);
	return (
		!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(whole)
	);
}

/** Every date of a draft, and where it is written. */
function* datesOf({
	article,
	sources,
	events,
	aftermath,
	editions,
}: Draft): Iterable<{ date: string; place: Place }> {
	const meta = article?.meta;
	if (meta?.data) {
		yield { date: meta.data.date, place: meta.place(["date"]) };
		yield { date: meta.data.checked, place: meta.place(["checked"]) };
	}
	if (sources?.data)
		for (const [id, { issued }] of Object.entries(sources.data))
			if (issued) yield { date: issued, place: sources.place([id, "issued"]) };
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
}

/** Dates are in the calendar, and a source was issued before it was checked. */
export const dates = rule(
	{
		"date-impossible": error(
			"a date is not in the calendar",
			"Correct the day or the month.",
		),
		"date-in-future": error(
			"a source was issued after the check",
			"Correct its date, or “checked” in article.mdx.",
		),
	},
	function* (draft) {
		for (const { date, place } of datesOf(draft)) {
			if (exists(date)) continue;
			yield {
				...place,
				code: "date-impossible",
				message: `There is no ${date} in the calendar.`,
			};
		}
		const { article, sources } = draft;
		const checked = article?.meta.data?.checked;
		if (!checked || !sources?.data) return;
		for (const [id, { issued }] of Object.entries(sources.data)) {
			if (!issued || issued <= checked.slice(0, issued.length)) continue;
			yield {
				...sources.place([id, "issued"]),
				code: "date-in-future",
				message: `“${id}” was issued on ${issued}, after the check of ${checked}.`,
			};
		}
	},
);
