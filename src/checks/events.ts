import { error, type Finding } from "../reading/fault.ts";
import type { Place } from "../reading/problem.ts";
import type { EventsData } from "../reading/schema.ts";
import type { Located } from "../reading/yaml.ts";
import { didYouMean } from "../text/near-miss.ts";
import { rule } from "./rule.ts";

/** Sources by the claim that cites them; undefined for a claim whose fields could not be read. */
type Cited = ReadonlyMap<string, readonly string[] | undefined>;

function* unknownClaim(
	claim: string | undefined,
	cited: Cited,
	place: Place,
): Iterable<Finding<"claim-unknown">> {
	if (claim === undefined || cited.has(claim)) return;
	yield {
		...place,
		code: "claim-unknown",
		message: `There is no claim “${claim}”.`,
		hint: didYouMean(claim, cited.keys()),
	};
}

/** What names its parties and the claim they belong to: a pair or an event, and the path to it. */
function* unknownNames(
	{ parties, claim }: { parties: readonly string[]; claim: string },
	path: readonly PropertyKey[],
	actors: EventsData["actors"],
	cited: Cited,
	place: Located<EventsData>["place"],
): Iterable<Finding<"actor-unknown" | "claim-unknown">> {
	for (const [index, party] of parties.entries()) {
		if (party in actors) continue;
		yield {
			...place([...path, "parties", index]),
			code: "actor-unknown",
			message: `“${party}” is not among the actors.`,
			hint: didYouMean(party, Object.keys(actors)),
		};
	}
	yield* unknownClaim(claim, cited, place([...path, "claim"]));
}

/** What the figures draw names actors and claims that there are, and a source that the claim cites. */
export const events = rule(
	{
		"actor-unknown": error(
			"an event or a pair names an actor that is not listed",
			"List it under “actors”, or correct the id.",
		),
		"claim-unknown": error(
			"an event, a pair or an entry of not-found.yaml names a claim that is none",
			"Correct the id.",
		),
		"source-not-of-claim": error(
			"an event’s source is not one that its claim cites",
			"Name one of the claim’s sources.",
		),
		"event-ends-early": error(
			"the last day of an event is before its first",
			"Correct one of the two days.",
		),
	},
	function* ({ claims, events, notFound }) {
		const cited: Cited = new Map(
			claims.map(({ id, data }) => [
				id,
				data?.sources.map(({ source }) => source),
			]),
		);
		if (notFound?.data)
			for (const [index, { claim }] of notFound.data.entries())
				yield* unknownClaim(claim, cited, notFound.place([index, "claim"]));
		if (!events?.data) return;
		const { actors, pairs, events: list } = events.data;
		for (const [index, pair] of pairs.entries())
			yield* unknownNames(pair, ["pairs", index], actors, cited, events.place);
		for (const [id, event] of Object.entries(list)) {
			const path = ["events", id];
			const { claim, source, date, until } = event;
			yield* unknownNames(event, path, actors, cited, events.place);
			const sources = cited.get(claim);
			if (sources && !sources.includes(source))
				yield {
					...events.place([...path, "source"]),
					code: "source-not-of-claim",
					message: `The claim “${claim}” does not cite “${source}”.`,
					hint: didYouMean(source, sources),
					cure: `Name one of its sources: ${sources.join(", ")}.`,
				};
			if (until !== undefined && until < date)
				yield {
					...events.place([...path, "until"]),
					code: "event-ends-early",
					message: `“${id}” ends on ${until}, before it begins on ${date}.`,
				};
		}
	},
);
