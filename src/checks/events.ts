import { SOUGHT_FILE } from "../reading/draft.ts";
import { error, type Finding } from "../reading/fault.ts";
import { type Place, startOf } from "../reading/problem.ts";
import type { EventsData } from "../reading/schema.ts";
import type { Located } from "../reading/yaml.ts";
import { didYouMean } from "../text/near-miss.ts";
import { rule } from "./rule.ts";

/** Sources by the claim that cites them; undefined for a claim whose fields could not be read. */
type Cited = ReadonlyMap<string, readonly string[] | undefined>;

function* unknownClaim(
	claim: string,
	cited: Cited,
	place: Place,
): Iterable<Finding<"claim-unknown">> {
	if (cited.has(claim)) return;
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
		if (Object.hasOwn(actors, party)) continue;
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
			"an event, a pair, a reply or an entry of sought.yaml names a claim that is none",
			"Correct the id.",
		),
		"source-not-of-claim": error(
			"an event’s source is not one that its claim cites, and the event quotes nothing of it",
			"Name one of the claim’s sources, or add the words of this one under “quotation”.",
		),
		"event-ends-early": error(
			"the last day of an event is before its first",
			"Correct one of the two days.",
		),
	},
	function* ({ claims, events, sought, replies }) {
		const cited: Cited = new Map(
			claims.map(({ id, data }) => [
				id,
				data?.sources.map(({ source }) => source),
			]),
		);
		for (const [entry, { claims: named = [] }] of sought?.data?.entries() ?? [])
			for (const [index, claim] of named.entries())
				yield* unknownClaim(
					claim,
					cited,
					sought?.place([entry, "claims", index]) ?? startOf(SOUGHT_FILE),
				);
		for (const { claim, file } of replies)
			yield* unknownClaim(claim, cited, startOf(file));
		if (!events?.data) return;
		const { actors, pairs, events: list } = events.data;
		for (const [index, pair] of pairs.entries())
			yield* unknownNames(pair, ["pairs", index], actors, cited, events.place);
		for (const [id, event] of Object.entries(list)) {
			const path = ["events", id];
			const { claim, source, date, until } = event;
			yield* unknownNames(event, path, actors, cited, events.place);
			const sources = cited.get(claim);
			if (sources && !event.quotation && !sources.includes(source))
				yield {
					...events.place([...path, "source"]),
					code: "source-not-of-claim",
					message: `The claim “${claim}” does not cite “${source}”.`,
					hint: didYouMean(source, sources),
					cure: `Name one of its sources (${sources.join(", ")}), or add the words of this one under “quotation”.`,
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
