import { firstWords } from "../edition/words.ts";
import type { Problem } from "../reading/problem.ts";
import { didYouMean } from "../text/near-miss.ts";
import type { Rule } from "./rule.ts";

/** Every marked claim has one file, every file one claim. */
export const claimsAndFiles: Rule = ({ article, claims, problems }) => {
	if (!article) return [];
	const files = new Set(claims.map((claim) => claim.id));
	const unreadable = new Set(problems.map(({ file }) => file));
	const marked = new Map<string, string>();
	const inText = article.blocks.flatMap(({ runs }) =>
		runs.flatMap(({ claim, text, place }): Problem[] => {
			if (claim === undefined) return [];
			const former = marked.get(claim);
			if (former !== undefined) {
				return [
					{
						...place,
						code: "claim-marked-twice",
						message: `The claim “${claim}” is marked a second time, at “${firstWords(text, 50)}”; it stands already at “${firstWords(former, 50)}”.`,
						cure: "Give one of the two an id and a file of its own, or take its tag out.",
					},
				];
			}
			marked.set(claim, text);
			// A file that is there and cannot be read has a problem of its own.
			if (files.has(claim) || unreadable.has(`claims/${claim}.md`)) return [];
			return [
				{
					...place,
					code: "claim-without-file",
					message: `The claim “${claim}”, at “${firstWords(text, 50)}”, has no file.`,
					cure: `${didYouMean(claim, files)}Write claims/${claim}.md, or correct the id.`,
				},
			];
		}),
	);
	const withoutWords = claims
		.filter((claim) => !marked.has(claim.id))
		.map(
			(claim): Problem => ({
				file: claim.file,
				line: 1,
				column: 1,
				code: "file-without-claim",
				message: `No words of the article are marked as the claim “${claim.id}”.`,
				cure: `Put <Claim id="${claim.id}">…</Claim> around its words in article.mdx, or remove the file.`,
			}),
		);
	return [...inText, ...withoutWords];
};
