import { fingerprintOf } from "../edition/fingerprint.ts";
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
		"edition-outdated": publishing(
			"the content has changed since the newest edition",
			'Run npm run edition -- "what changed".',
		),
	},
	function* ({ texts, editions }) {
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
		if (!newest || newest.fingerprint === fingerprint) return;
		const { number, date } = newest;
		const entry = editionEntry({
			...{ number: number + 1, date: "YYYY-MM-DD", changes: "…" },
			fingerprint,
		});
		yield {
			...editions.place([editions.data.length - 1, "fingerprint"]),
			code: "edition-outdated",
			message: `The content has changed since edition ${number} of ${date}.`,
			cure: `Run npm run edition -- "what changed", or add with the day and the change:\n${entry.trimEnd()}`,
		};
	},
);
