import type { Draft } from "../reading/draft.ts";
import type { Place, Problem } from "../reading/problem.ts";
import type { Rule } from "./rule.ts";

interface Dated {
	date: string;
	place: Place;
}

/** Whether an ISO day, month or year is in the calendar. */
function exists(date: string): boolean {
	const [year = "", month = "01", day = "01"] = date.split("-");
	const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return (
		!Number.isNaN(parsed.getTime()) &&
		parsed.toISOString().startsWith(`${year}-${month}-${day}`)
	);
}

function datesOf({
	article,
	sources,
	events,
	aftermath,
	editions,
}: Draft): Dated[] {
	const meta = article?.meta;
	return [
		...(meta?.data
			? [
					{ date: meta.data.date, place: meta.place(["date"]) },
					{ date: meta.data.checked, place: meta.place(["checked"]) },
				]
			: []),
		...Object.entries(sources?.data ?? {}).flatMap(([id, { issued }]) =>
			issued && sources
				? [{ date: issued, place: sources.place([id, "issued"]) }]
				: [],
		),
		...Object.entries(events?.data?.events ?? {}).flatMap(
			([id, { date, until }]) => {
				if (!events) return [];
				const first = { date, place: events.place(["events", id, "date"]) };
				const last = { place: events.place(["events", id, "until"]) };
				return until ? [first, { date: until, ...last }] : [first];
			},
		),
		...(aftermath?.data
			? [{ date: aftermath.data.date, place: aftermath.place(["date"]) }]
			: []),
		...(editions?.data ?? []).map(({ date }, index) => ({
			date,
			place: editions?.place([index, "date"]) ?? {
				file: "",
				line: 1,
				column: 1,
			},
		})),
	];
}

/** Dates are in the calendar, and a source was issued before it was checked. */
export const dates: Rule = (draft) => {
	const impossible = datesOf(draft)
		.filter(({ date }) => !exists(date))
		.map(
			({ date, place }): Problem => ({
				...place,
				code: "date-impossible",
				message: `There is no ${date} in the calendar.`,
				cure: "Correct the day or the month.",
			}),
		);
	const checked = draft.article?.meta.data?.checked;
	const late = Object.entries(draft.sources?.data ?? {}).flatMap(
		([id, { issued }]): Problem[] => {
			if (
				!checked ||
				!issued ||
				!draft.sources ||
				issued <= checked.slice(0, issued.length)
			)
				return [];
			return [
				{
					...draft.sources.place([id, "issued"]),
					code: "date-in-future",
					message: `“${id}” was issued on ${issued}, after the check of ${checked}.`,
					cure: "Correct its date, or “checked” in article.mdx.",
				},
			];
		},
	);
	return [...impossible, ...late];
};
