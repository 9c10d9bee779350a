import { error, type Finding } from "../reading/fault.ts";
import type { Status } from "../reading/fields.ts";
import type { Place } from "../reading/problem.ts";
import type { EventData, EventsData } from "../reading/schema.ts";
import type { Located } from "../reading/yaml.ts";
import { counted as inNumber } from "../text/counting.ts";
import { claimTexts } from "./claim-runs.ts";
import { rule } from "./rule.ts";

const NUMBER_WORDS =
	"no one two three four five six seven eight nine ten eleven twelve".split(
		" ",
	);

const inWords = (count: number): string => NUMBER_WORDS[count] ?? String(count);

/** Whether words say a number, in letters or in figures. */
const say = (words: string, count: number): boolean =>
	new RegExp(`\\b(${inWords(count)}|${count})\\b`, "i").test(words);

type Meeting = readonly [id: string, event: EventData];

/** The claim that counts the meetings of a pair. */
interface Counting {
	claim: string;
	words: string;
	status: Status;
}

const isBetween = (event: EventData, parties: readonly string[]): boolean =>
	event.parties.length === parties.length &&
	parties.every((party) => event.parties.includes(party));

/** Events among the meetings of a pair that are not between the two. */
function* ofOthers(
	meetings: readonly Meeting[],
	parties: readonly string[],
	{ data, place }: Located<EventsData>,
): Iterable<Finding<"event-not-theirs">> {
	for (const [id, event] of meetings) {
		// An unknown actor may be the one that is missed; it is reported itself.
		const known = event.parties.every((party) =>
			Object.hasOwn(data?.actors ?? {}, party),
		);
		if (!known || isBetween(event, parties)) continue;
		yield {
			...place(["events", id, "parties"]),
			code: "event-not-theirs",
			message: `“${id}” has the claim of ${parties.join(" and ")}, and other parties.`,
		};
	}
}

/** Meetings of a pair on days that the rule of its count does not cover. */
function* outsideRule(
	meetings: readonly Meeting[],
	{ from, until }: EventsData["pairs"][number]["counted"],
	place: Located<EventsData>["place"],
): Iterable<Finding<"event-outside-count">> {
	for (const [id, event] of meetings) {
		if (event.date >= from && (event.until ?? event.date) <= until) continue;
		yield {
			...place(["events", id, "date"]),
			code: "event-outside-count",
			message: `“${id}” is not between ${from} and ${until}, the days from and until which its pair is counted.`,
		};
	}
}

/** A count of the article that its claim does not say, or that the meetings do not make. */
function* otherCounts(
	count: number,
	meetings: readonly Meeting[],
	{ claim, words, status }: Counting,
	place: Place,
): Iterable<
	Finding<"count-not-in-words" | "count-not-shown" | "count-not-said">
> {
	if (!say(words, count)) {
		yield {
			...place,
			code: "count-not-in-words",
			message: `The words of “${claim}” do not say ${inWords(count)}.`,
		};
		return;
	}
	const counted = meetings.filter(([, event]) => !event.uncounted).length;
	if (counted !== count)
		yield {
			...place,
			code: "count-not-shown",
			message: `The article counts ${inNumber(count, "meeting")} of “${claim}”, and ${counted} are among the events.`,
		};
	const leftOut = meetings.length - counted;
	if ((status === "differs-from-record") !== leftOut > 0)
		yield {
			...place,
			code: "count-not-said",
			message: `The events have ${inNumber(leftOut, "meeting")} of “${claim}” that the article leaves out, and the claim’s status is ${status}.`,
		};
}

/** The article’s count of meetings is its own, and the events show it together with what it leaves out. */
export const counts = rule(
	{
		"event-not-theirs": error(
			"an event is among the meetings of a pair and not theirs",
			"Correct its parties, or its claim.",
		),
		"event-outside-count": error(
			"an event is among the meetings of a pair and not within the days of its count",
			"Correct its day, or the rule of the count under “counted”.",
		),
		"count-not-in-words": error(
			"the article’s count of meetings is not in the words of its claim",
			"Copy the number from them.",
		),
		"count-not-shown": error(
			"the meetings of a pair do not make the article’s count",
			"Add what is missing; mark what the article leaves out with “uncounted: true”.",
		),
		"count-not-said": error(
			"article and record count differently, and the claim’s status says otherwise",
			"Correct the events, or the status of the claim.",
		),
	},
	function* ({ article, claims, events }) {
		if (!article || !events?.data) return;
		const { pairs, events: list } = events.data;
		const texts = claimTexts(article);
		for (const [index, pair] of pairs.entries()) {
			const { parties, claim, article: count } = pair;
			const meetings = Object.entries(list).filter(
				([, event]) => event.claim === claim,
			);
			yield* ofOthers(meetings, parties, events);
			yield* outsideRule(meetings, pair.counted, events.place);
			const status = claims.find(({ id }) => id === claim)?.data?.status;
			const words = texts.get(claim);
			if (count === undefined || !status || words === undefined) continue;
			const place = events.place(["pairs", index, "article"]);
			yield* otherCounts(count, meetings, { claim, words, status }, place);
		}
	},
);
