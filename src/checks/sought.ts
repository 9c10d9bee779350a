import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { ClaimDraft } from "../reading/claim.ts";
import { error, type Finding } from "../reading/fault.ts";
import { startOf } from "../reading/problem.ts";
import type { ClaimData, SoughtData } from "../reading/schema.ts";
import type { Located } from "../reading/yaml.ts";
import { YAML_FAULTS } from "../reading/yaml-faults.ts";
import { didYouMean } from "../text/near-miss.ts";
import { rule } from "./rule.ts";

/** How a note says that something was looked for in vain. */
const NOT_FOUND =
	/\b(?:not|never|nor|nowhere|cannot)(?: be| been| yet)* (?:found|seen|traced)\b|\b(?:no|none|neither|nothing)\b[^.;]{0,60}\b(?:found|seen|traced)\b|\bin vain\b|\buntraced\b/i;

/** The words of a claim’s file that say so, if any do. */
function notFoundIn({ digest, reason, sources }: ClaimData, note: Root) {
	const remarks = sources.map(({ remark }) => remark);
	return [textOf(note), reason, digest, ...remarks].flatMap(
		(text = "") => NOT_FOUND.exec(text)?.[0] ?? [],
	)[0];
}

/** Entries that a claim names and that do not exist or do not name it. */
function* namedBy(
	{ id, data, place }: ClaimDraft,
	entries: ReadonlyMap<string, SoughtData>,
): Iterable<Finding<"sought-unknown" | "sought-one-sided">> {
	for (const [index, name] of (data?.sought ?? []).entries()) {
		const entry = entries.get(name);
		if (!entry)
			yield {
				...place(["sought", index]),
				code: "sought-unknown",
				message: `“${name}” is not in sought.yaml.`,
				hint: didYouMean(name, entries.keys()),
			};
		else if (!entry.claims?.includes(id))
			yield {
				...place(["sought", index]),
				code: "sought-one-sided",
				message: `“${id}” lists “${name}”, which does not name it.`,
			};
	}
}

/** Entries with the id of one before them. */
function* sameIds({
	data,
	place,
}: Located<SoughtData[]>): Iterable<Finding<"id-not-unique">> {
	const ids = data?.map(({ id }) => id) ?? [];
	for (const [entry, id] of ids.entries())
		if (ids.indexOf(id) < entry)
			yield {
				...place([entry, "id"]),
				code: "id-not-unique",
				message: `There is a second entry “${id}”.`,
			};
}

/** What a note did not find stands in the list of what was sought, and the other way round. */
export const sought = rule(
	{
		"sought-unknown": error(
			"a claim names an entry that sought.yaml does not have",
			"Correct the id, or add the entry to sought.yaml.",
		),
		"sought-one-sided": error(
			"a claim and an entry of sought.yaml do not name each other",
			"List the entry under “sought” of the claim, and the claim under “claims” of the entry.",
		),
		"sought-unlisted": error(
			"a note says that something was not found, and sought.yaml does not",
			"Add what was sought, where and how to sought.yaml, and its id under “sought”.",
		),
		"id-not-unique": YAML_FAULTS["id-not-unique"],
	},
	function* ({ claims, sought }) {
		// Of two with one id, the first.
		const entries = new Map(
			sought?.data?.toReversed().map((entry) => [entry.id, entry]),
		);
		for (const claim of claims) {
			const { id, data, note, file } = claim;
			if (!data) continue;
			yield* namedBy(claim, entries);
			const said = notFoundIn(data, note);
			if (said !== undefined && !data.sought)
				yield {
					...startOf(file),
					code: "sought-unlisted",
					message: `“${id}” says “${said}” and lists nothing that was sought.`,
				};
		}
		if (!sought?.data) return;
		yield* sameIds(sought);
		for (const [entry, { id, claims: named = [] }] of sought.data.entries())
			for (const [index, name] of named.entries()) {
				const data = claims.find((claim) => claim.id === name)?.data;
				// A claim that does not exist is reported itself.
				if (!data || data.sought?.includes(id)) continue;
				yield {
					...sought.place([entry, "claims", index]),
					code: "sought-one-sided",
					message: `“${id}” names “${name}”, which does not list it.`,
				};
			}
	},
);
