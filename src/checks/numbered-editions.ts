import { editionEntry } from "../editing/record-edition.ts";
import { fingerprintOf } from "../edition/fingerprint.ts";
import { EDITIONS_FILE } from "../reading/draft.ts";
import type { Problem } from "../reading/problem.ts";
import type { Rule } from "./rule.ts";

/** Editions are numbered from 1 and dated upwards, and the newest is of the content as it is. */
export const numberedEditions: Rule = ({ texts, editions }) => {
	const list = editions?.data;
	if (!editions || !list) return [];
	const order = list.flatMap(({ number, date }, index): Problem[] => {
		const former = list[index - 1];
		if (number === index + 1 && date >= (former?.date ?? "")) return [];
		return [
			{
				...editions.place([index, number === index + 1 ? "date" : "number"]),
				code: "edition-order",
				message: `Edition ${number} of ${date} stands in place ${index + 1}${former ? `, after edition ${former.number} of ${former.date}` : ""}.`,
				cure: "Number the editions from 1, oldest first.",
			},
		];
	});
	const newest = list.at(-1);
	const fingerprint = fingerprintOf(texts);
	if (!newest || newest.fingerprint === fingerprint) return order;
	return [
		...order,
		{
			...editions.place([list.length - 1, "fingerprint"]),
			file: EDITIONS_FILE,
			code: "edition-outdated",
			message: `The content has changed since edition ${newest.number} of ${newest.date}.`,
			cure: `Run npm run edition -- "what changed", or add with the day and the change:\n${editionEntry({ number: newest.number + 1, date: "YYYY-MM-DD", changes: "…", fingerprint })}`.trimEnd(),
		},
	];
};
