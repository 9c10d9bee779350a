import { ARTICLE_FILE } from "../reading/draft.ts";
import { ID_FORM } from "../reading/schema.ts";
import type { Rule } from "./rule.ts";

/** Ids can be addresses, and no two things have one. */
export const uniqueIds: Rule = ({ article, claims }) => {
	const malformed = claims
		.filter((claim) => !ID_FORM.test(claim.id))
		.map((claim) => ({
			file: claim.file,
			line: 1,
			column: 1,
			code: "id-malformed" as const,
			message: `“${claim.id}” cannot be a claim’s id.`,
			cure: "Name the file with lower-case words joined by hyphens, e.g. blue-book.md.",
		}));
	const second = (article?.blocks ?? [])
		.filter((block) => block.kind === "author-note")
		.slice(1)
		.map((block) => ({
			...block.place,
			file: ARTICLE_FILE,
			code: "id-not-unique" as const,
			message: "There is a second <AuthorNote>.",
			cure: "An article has one note on its author: merge the two.",
		}));
	return [...malformed, ...second];
};
