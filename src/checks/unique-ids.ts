import { error } from "../reading/fault.ts";
import { idFault } from "../reading/fields.ts";
import { startOf } from "../reading/problem.ts";
import { YAML_FAULTS } from "../reading/yaml-faults.ts";
import { rule } from "./rule.ts";

/** Ids can be addresses, and no two things have one. */
export const uniqueIds = rule(
	{
		"id-malformed": error(
			"an id cannot be an address",
			"Give the file such a name, e.g. blue-book.md, and its claim in article.mdx with it.",
		),
		"id-not-unique": YAML_FAULTS["id-not-unique"],
	},
	function* ({ article, claims }) {
		for (const { id, file } of claims) {
			const fault = idFault(id);
			if (fault === undefined) continue;
			yield {
				...startOf(file),
				code: "id-malformed",
				message: `The claim’s id “${id}” ${fault}.`,
			};
		}
		const notes = article?.blocks.filter(({ kind }) => kind === "author-note");
		for (const { place } of notes?.slice(1) ?? [])
			yield {
				...place,
				code: "id-not-unique",
				message: "There is a second <AuthorNote>.",
				cure: "An article has one note on its author: merge the two.",
			};
	},
);
