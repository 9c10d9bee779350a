import { ARTICLE_FILE } from "../edition/draft.ts";
import type { Rule } from "./rule.ts";

/** `claims/<claim>.md` names become addresses: the same form as every id. */
const FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids are well formed and, folded by hosts that ignore case or by two folders, still unique. */
export const uniqueIds: Rule = ({ article, claims, sources }) => {
	const malformed = claims
		.filter((claim) => !FORM.test(claim.id))
		.map((claim) => ({
			file: claim.file,
			line: 1,
			column: 1,
			code: "id-malformed",
			message: `“${claim.id}” cannot be a claim’s id.`,
			cure: "Name the file with lower-case words joined by hyphens, e.g. blue-book.md.",
		}));
	const authorNotes = (article?.blocks ?? [])
		.filter((block) => block.kind === "author-note")
		.slice(1);
	const addresses = new Map<string, string>();
	const twice = Object.entries(sources?.data ?? {}).flatMap(([id, { URL }]) => {
		const former = addresses.get(URL);
		addresses.set(URL, id);
		if (former === undefined || !sources) return [];
		return [
			{
				...sources.place([id, "URL"]),
				code: "id-not-unique",
				message: `The sources “${former}” and “${id}” have the same address.`,
				cure: "Keep one of them and cite it everywhere.",
			},
		];
	});
	return [
		...malformed,
		...twice,
		...authorNotes.map((block) => ({
			...block.place,
			file: ARTICLE_FILE,
			code: "id-not-unique",
			message: "There is a second <AuthorNote>.",
			cure: "An article has one note on its author: merge the two.",
		})),
	];
};
