import { notesFingerprintOf } from "../edition/fingerprint.ts";
import { EDITIONS_FILE } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import { startOf } from "../reading/problem.ts";
import { rule } from "./rule.ts";

/** A note that was published stays as it was: other people cite it with its edition. */
export const publishedNotes = rule(
	{
		"published-changed": error(
			"the notes that an edition published are not as they were",
			"Take the files of published/ from the history of the folder: they are never edited.",
		),
		"published-unrecorded": error(
			"a published note belongs to no edition",
			"Take it out; npm run edition writes such files and records them.",
		),
	},
	function* ({ editions, published }) {
		if (!editions?.data) return;
		const numbers = new Set(editions.data.map(({ number }) => number));
		for (const { edition, file } of published)
			if (!numbers.has(edition))
				yield {
					...startOf(file),
					code: "published-unrecorded",
					message: `${EDITIONS_FILE} has no edition ${edition}.`,
				};
		for (const [index, { number, notes }] of editions.data.entries()) {
			if (notes === notesFingerprintOf(published, number)) continue;
			yield {
				...editions.place([index, "notes"]),
				code: "published-changed",
				message: `The files of published/${number} are not those that edition ${number} published.`,
			};
		}
	},
);
