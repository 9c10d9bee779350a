import { fingerprintOf } from "../edition/fingerprint.ts";
import { verdictsOf } from "../edition/verdicts.ts";
import { editionEntry } from "../reading/edition-entry.ts";
import { error, publishing } from "../reading/fault.ts";
import { rule } from "./rule.ts";

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
		let former = { number: 0, date: "" };
		for (const [index, edition] of editions.data.entries()) {
			const { number, date } = edition;
			const numbered = number === index + 1;
			if (!numbered || date < former.date)
				yield {
					...editions.place([index, numbered ? "date" : "number"]),
					code: "edition-order",
					message: `Edition ${number} of ${date} stands in place ${index + 1}${index > 0 ? `, after edition ${former.number} of ${former.date}` : ""}.`,
				};
			former = edition;
		}
		const newest = editions.data.at(-1);
		const fingerprint = fingerprintOf(texts);
		if (!newest) return;
		const verdicts = verdictsOf(claims);
		if (newest.fingerprint === fingerprint) {
			const ids = new Set(Object.keys({ ...verdicts, ...newest.verdicts }));
			for (const id of ids) {
				if (newest.verdicts[id] === verdicts[id]) continue;
				yield {
					...editions.place([editions.data.length - 1, "verdicts", id]),
					code: "edition-verdicts",
					message: `The newest edition says ${newest.verdicts[id] ?? "nothing"} of “${id}”, and the claim ${verdicts[id] ?? "does not exist"}.`,
				};
			}
			return;
		}
		const { number, date } = newest;
		const entry = editionEntry({
			...{ number: number + 1, date: "YYYY-MM-DD", changes: "…" },
			...{ verdicts, fingerprint },
		});
		yield {
			...editions.place([editions.data.length - 1, "fingerprint"]),
			code: "edition-outdated",
			message: `The content has changed since edition ${number} of ${date}.`,
			cure: `Run npm run edition -- "what changed", or add with the day and the change:\n${entry.trimEnd()}`,
		};
	},
);
