import type { Problem } from "../reading/problem.ts";
import type { EventData } from "../reading/schema.ts";
import type { Rule } from "./rule.ts";

const NUMBER_WORDS =
	"no one two three four five six seven eight nine ten eleven twelve".split(
		" ",
	);

/** Whether words say a number, in letters or in figures. */
const say = (words: string, count: number): boolean =>
	new RegExp(`\\b(${NUMBER_WORDS[count] ?? count}|${count})\\b`, "i").test(
		words,
	);

/** The article’s count of meetings is its own, and the events show it together with what it leaves out. */
export const counts: Rule = ({ article, claims, events }) => {
	if (!article || !events?.data) return [];
	const { pairs, events: list } = events.data;
	const words = new Map(
		article.blocks.flatMap(({ runs }) =>
			runs.map(({ claim, text }) => [claim, text]),
		),
	);
	return pairs.flatMap(({ parties, claim, article: count }, index) => {
		const held = Object.entries(list).filter(([, e]) => e.claim === claim);
		const strangers = held
			.filter(([, event]) => !isBetween(event, parties))
			.map(
				([id]): Problem => ({
					...events.place(["events", id, "parties"]),
					code: "event-not-theirs",
					message: `“${id}” has the claim of ${parties.join(" and ")}, and other parties.`,
					cure: "Correct its parties, or its claim.",
				}),
			);
		const status = claims.find(({ id }) => id === claim)?.data?.status;
		if (count === undefined || status === undefined) return strangers;
		const fault = (code: Problem["code"], message: string, cure: string) => ({
			...events.place(["pairs", index, "article"]),
			code,
			message,
			cure,
		});
		const counted = held.filter(([, event]) => !event.uncounted).length;
		const differs = status === "differs-from-record";
		return [
			...strangers,
			...(say(words.get(claim) ?? "", count)
				? []
				: [
						fault(
							"count-not-in-words",
							`The words of “${claim}” do not say ${NUMBER_WORDS[count] ?? count}.`,
							"Copy the number from them.",
						),
					]),
			...(counted === count
				? []
				: [
						fault(
							"count-not-shown",
							`The article counts ${count} meetings of “${claim}”, and ${counted} are among the events.`,
							"Add what is missing; mark what the article leaves out with “uncounted: true”.",
						),
					]),
			...(differs === held.length > counted
				? []
				: [
						fault(
							"count-not-said",
							`The events have ${held.length - counted} meetings of “${claim}” that the article leaves out, and the claim’s status is ${status}.`,
							"Correct the events, or the status of the claim.",
						),
					]),
		];
	});
};

const isBetween = (event: EventData, parties: readonly string[]): boolean =>
	event.parties.length === parties.length &&
	parties.every((party) => event.parties.includes(party));
