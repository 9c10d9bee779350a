import type { Place, Problem } from "../reading/problem.ts";
import { didYouMean } from "../text/near-miss.ts";
import type { Rule } from "./rule.ts";

/** What the figures draw names actors and claims that there are, and a source that the claim cites. */
export const events: Rule = ({ claims, events, notFound }) => {
	const cited = new Map(
		claims.map(({ id, data }) => [
			id,
			data?.sources.map(({ source }) => source),
		]),
	);
	const unknownClaim = (claim: string | undefined, place: Place): Problem[] =>
		claim === undefined || cited.has(claim)
			? []
			: [
					{
						...place,
						code: "claim-unknown",
						message: `There is no claim “${claim}”.`,
						cure: `${didYouMean(claim, cited.keys())}Correct the id.`,
					},
				];
	const inNotFound = (notFound?.data ?? []).flatMap(({ claim }, index) =>
		notFound ? unknownClaim(claim, notFound.place([index, "claim"])) : [],
	);
	if (!events?.data) return inNotFound;
	const { actors, pairs, events: list } = events.data;

	const unknownActors = (
		parties: string[],
		path: readonly PropertyKey[],
	): Problem[] =>
		parties.flatMap((party, index) =>
			party in actors
				? []
				: [
						{
							...events.place([...path, "parties", index]),
							code: "actor-unknown",
							message: `“${party}” is not among the actors.`,
							cure: `${didYouMean(party, Object.keys(actors))}List it under “actors”, or correct the id.`,
						},
					],
		);
	const inPairs = pairs.flatMap(({ parties, claim }, index) => [
		...unknownActors(parties, ["pairs", index]),
		...unknownClaim(claim, events.place(["pairs", index, "claim"])),
	]);
	const inEvents = Object.entries(list).flatMap(([id, event]): Problem[] => {
		const path = ["events", id];
		const sources = cited.get(event.claim);
		return [
			...unknownActors(event.parties, path),
			...unknownClaim(event.claim, events.place([...path, "claim"])),
			...(sources && !sources.includes(event.source)
				? [
						{
							...events.place([...path, "source"]),
							code: "source-not-of-claim" as const,
							message: `The claim “${event.claim}” does not cite “${event.source}”.`,
							cure: `${didYouMean(event.source, sources)}Name one of its sources: ${sources.join(", ")}.`,
						},
					]
				: []),
			...(event.until !== undefined && event.until < event.date
				? [
						{
							...events.place([...path, "until"]),
							code: "event-ends-early" as const,
							message: `“${id}” ends on ${event.until}, before it begins on ${event.date}.`,
							cure: "Correct one of the two days.",
						},
					]
				: []),
		];
	});
	return [...inNotFound, ...inPairs, ...inEvents];
};
