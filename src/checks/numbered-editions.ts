import { fingerprintOf } from "../edition/fingerprint.ts";
import { verdictsOf } from "../edition/verdicts.ts";
import { editionEntry } from "../reading/edition-entry.ts";
import { error, type Finding, publishing } from "../reading/fault.ts";
import type { Place } from "../reading/problem.ts";
import type { EditionData } from "../reading/record-schema.ts";
import type { Located } from "../reading/yaml.ts";
import { rule } from "./rule.ts";

/** Editions that do not follow the one before, by number or by day. */
function* outOfOrder({
	data,
	place,
}: Located<EditionData[]>): Iterable<Finding<"edition-order">> {
	let former = { number: 0, date: "" };
	for (const [index, edition] of data?.entries() ?? []) {
		const { number, date } = edition;
		const numbered = number === index + 1;
		if (!numbered || date < former.date)
			yield {
				...place([index, numbered ? "date" : "number"]),
				code: "edition-order",
				message: `Edition ${number} of ${date} stands in place ${index + 1}${index > 0 ? `, after edition ${former.number} of ${former.date}` : ""}.`,
			};
		former = edition;
	}
}

/** Verdicts of an edition, at a place, that its claims do not have. */
function* otherVerdicts(
	listed: EditionData["verdicts"],
	verdicts: EditionData["verdicts"],
	place: (claim: string) => Place,
): Iterable<Finding<"edition-verdicts">> {
	for (const claim of Object.keys({ ...verdicts, ...listed })) {
		if (listed[claim] === verdicts[claim]) continue;
		yield {
			...place(claim),
			code: "edition-verdicts",
			message: `The newest edition says ${listed[claim] ?? "nothing"} of “${claim}”, and the claim ${verdicts[claim] ?? "does not exist"}.`,
		};
	}
}

/** Editions are numbered from 1 and dated upwards, and the newest is of the content as it is. */
export const numberedEditions = rule(
	{
		"edition-order": error(
			"the editions are not numbered and dated upwards",
			"Number the editions from 1, oldest first.",
		),
		"edition-verdicts": error(
			"the newest edition lists other verdicts than its claims have",
			"Copy the verdict from the claim’s file.",
		),
		"edition-outdated": publishing(
			"the content has changed since the newest edition",
			'Run npm run edition -- "what changed".',
		),
	},
	function* ({ texts, claims, editions }) {
		if (!editions?.data) return;
		yield* outOfOrder(editions);
		const newest = editions.data.at(-1);
		if (!newest) return;
		const last = editions.data.length - 1;
		const fingerprint = fingerprintOf(texts);
		const verdicts = verdictsOf(claims);
		if (newest.fingerprint === fingerprint) {
			yield* otherVerdicts(newest.verdicts, verdicts, (claim) =>
				editions.place([last, "verdicts", claim]),
			);
			return;
		}
		const { number, date } = newest;
		const entry = editionEntry({
			...{ number: number + 1, date: "YYYY-MM-DD", changes: "…" },
			...{ verdicts, fingerprint },
		});
		yield {
			...editions.place([last, "fingerprint"]),
			code: "edition-outdated",
			message: `The content has changed since edition ${number} of ${date}.`,
			cure: `Run npm run edition -- "what changed" (-- --amend while edition ${number} is unpublished, -- --minor where no reader need be told), or add with the day and the change:\n${entry.trimEnd()}`,
		};
	},
);
