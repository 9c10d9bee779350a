import type { Draft } from "../reading/draft.ts";
import { error, type Finding } from "../reading/fault.ts";
import type { Place } from "../reading/problem.ts";
import type { Located } from "../reading/yaml.ts";
import { rule } from "./rule.ts";
import { citationsOf } from "./source-uses.ts";

type Path = readonly PropertyKey[];
type Found = Finding<"said-twice">;

const CODE = "said-twice";

/** Lists of whose entries another rule says more: words typed twice, and pairs in another order. */
const JUDGED: readonly unknown[] = ["sources", "pairs"];

/** Entries of any list, at any depth, that say just what one before them says. */
function* repeatedEntries(
	value: unknown,
	path: Path,
	place: (path: Path) => Place,
): Iterable<Found> {
	if (typeof value !== "object" || value === null) return;
	const seen = new Map<string, string>();
	for (const [key, entry] of Object.entries(value)) {
		const inside = [...path, Array.isArray(value) ? Number(key) : key];
		const said = JSON.stringify(entry);
		const former = seen.get(said);
		// Of fields, each may say the same; of entries, of which there is a list or a map, none.
		const list = path.at(-1);
		const isEntry =
			list === "events" || (Array.isArray(value) && !JUDGED.includes(list));
		if (former !== undefined && isEntry)
			yield {
				...place(inside),
				code: CODE,
				message: `This says just what ${Array.isArray(value) ? `no. ${Number(former) + 1}` : `“${former}”`} says.`,
			};
		seen.set(said, key);
		yield* repeatedEntries(entry, inside, place);
	}
}

/** Two of a list that have one value in a respect in which they have to differ. */
function* alike<Item>(
	items: Iterable<Item>,
	sameness: (item: Item) => string | undefined,
	fault: (item: Item) => Found,
): Iterable<Found> {
	const seen = new Set<string>();
	for (const item of items) {
		const value = sameness(item);
		if (value === undefined) continue;
		if (seen.has(value)) yield fault(item);
		seen.add(value);
	}
}

/** Actors of one name, and pairs of the same two. */
function* parties({ events }: Draft): Iterable<Found> {
	if (!events?.data) return;
	const { actors, pairs } = events.data;
	yield* alike(
		Object.entries(actors),
		([, name]) => name,
		([id, name]) => ({
			...events.place(["actors", id]),
			code: CODE,
			message: `“${name}” is the name of another actor, too.`,
		}),
	);
	yield* alike(
		pairs.entries(),
		([, pair]) => pair.parties.toSorted().join("\n"),
		([index, pair]) => ({
			...events.place(["pairs", index]),
			code: CODE,
			message: `The pair of ${pair.parties.join(" and ")} stands here a second time.`,
		}),
	);
}

/** Fields that say again what another of the same thing says. */
function* fields(draft: Draft): Iterable<Found> {
	for (const { data, place } of citationsOf(draft))
		if (data.gloss === data.quote)
			yield {
				...place("gloss"),
				code: CODE,
				message: "The translation is the quotation itself.",
			};
	const { sources } = draft;
	for (const [id, source] of Object.entries(sources?.data ?? {}))
		if (
			sources &&
			source.publisher === source["container-title"] &&
			source.publisher
		)
			yield {
				...sources.place([id, "publisher"]),
				code: CODE,
				message: `“${source.publisher}” is the container’s title and the publisher’s name, and would be printed twice.`,
				cure: "Take the publisher out.",
			};
}

/** Nothing is said twice: a reader would take it for two things. */
export const repetitions = rule(
	{
		"said-twice": error(
			"one thing is said twice",
			"Correct one of the two, or take it out.",
		),
	},
	function* (draft) {
		const { claims, aftermath, ...data } = draft;
		const parts: (Located<unknown> | undefined)[] = [
			...claims,
			aftermath,
			data.sources,
			data.slips,
			data.events,
			data.sought,
		];
		for (const part of parts)
			if (part?.data) yield* repeatedEntries(part.data, [], part.place);
		yield* parties(draft);
		yield* fields(draft);
	},
);
