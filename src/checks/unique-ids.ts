import { error } from "../reading/fault.ts";
import { startOf } from "../reading/problem.ts";
import { ID_FORM } from "../reading/schema.ts";
import { YAML_FAULTS } from "../reading/yaml-faults.ts";
import { rule } from "./rule.ts";

/** Ids can be addresses, and no two things have one. */
export const uniqueIds = rule(
	{
		"id-malformed": error(
			"an id cannot be an address",
			"Name the file with lower-case words joined by hyphens, e.g. blue-book.md.",
		),
		"id-not-unique": YAML_FAULTS["id-not-unique"],
	},
	function* ({ article, claims }) {
		for (const { id, file } of claims) {
			if (ID_FORM.test(id)) continue;
			yield {
				...startOf(file),
				code: "id-malformed",
				message: `“${id}” cannot be a claim’s id.`,
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
