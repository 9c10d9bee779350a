import type { MarkedRun } from "../reading/article.ts";
import { error, type Finding } from "../reading/fault.ts";
import { idFault } from "../reading/fields.ts";
import { startOf } from "../reading/problem.ts";
import { firstWords } from "../text/first-words.ts";
import { didYouMean, nearMiss } from "../text/near-miss.ts";
import { claimRuns } from "./claim-runs.ts";
import { rule } from "./rule.ts";

const shown = ({ text }: MarkedRun) => `“${firstWords(text, 50)}”`;

const withoutClaim = (
	id: string,
	file: string,
): Finding<"file-without-claim"> => ({
	...startOf(file),
	code: "file-without-claim",
	message: `No words of the article are marked as the claim “${id}”.`,
	cure: `Put <Claim id="${id}">…</Claim> around its words in article.mdx, or remove the file.`,
});

/** Every marked claim has one file, every file one claim. */
export const claimsAndFiles = rule(
	{
		"claim-marked-twice": error(
			"one claim is marked at two places",
			"Give one of the two an id and a file of its own, or take its tag out.",
		),
		"claim-without-file": error(
			"a claim has no file",
			"Write its file in claims, or correct the id.",
		),
		"file-without-claim": error(
			"a claim’s file has no words in the article",
			"Put the claim’s tags around its words in article.mdx, or remove the file.",
		),
	},
	function* ({ article, claims, problems }) {
		if (!article) return;
		const marked = new Map<string, MarkedRun>();
		for (const [id, run] of claimRuns(article)) {
			const former = marked.get(id);
			if (former)
				yield {
					...run.place,
					code: "claim-marked-twice",
					message: `The claim “${id}” is marked a second time, at ${shown(run)}; it stands already at ${shown(former)}.`,
				};
			else marked.set(id, run);
		}
		const files = new Set(claims.map(({ id }) => id));
		// A file that is there and cannot be read has a problem of its own.
		const unreadable = new Set(problems.map(({ file }) => file));
		const open = new Set([...files].filter((id) => !marked.has(id)));
		for (const [id, run] of marked) {
			if (files.has(id) || unreadable.has(`claims/${id}.md`)) continue;
			const hint = didYouMean(id, open);
			// The file that was probably meant has no fault of its own.
			const near = nearMiss(id, open);
			if (near !== undefined) open.delete(near);
			yield {
				...run.place,
				code: "claim-without-file",
				message: `The claim “${id}”, at ${shown(run)}, has no file.`,
				hint,
				cure: `Write claims/${id}.md, or correct the id.`,
			};
		}
		// A name that cannot be an id is another rule’s.
		for (const { id, file } of claims)
			if (open.has(id) && idFault(id) === undefined)
				yield withoutClaim(id, file);
	},
);
