import type { ArticleDraft, MarkedRun } from "../reading/article.ts";

/** The runs that are marked as claims, in reading order, each with the id of its claim. */
export const claimRuns = (
	article: ArticleDraft | undefined,
): [id: string, run: MarkedRun][] =>
	(article?.blocks ?? []).flatMap(({ runs }) =>
		runs.flatMap((run): [string, MarkedRun][] =>
			run.claim === undefined ? [] : [[run.claim, run]],
		),
	);

/** The author’s words of each claim, by its id; of a claim that is marked twice, the first. */
export const claimTexts = (
	article: ArticleDraft | undefined,
): ReadonlyMap<string, string> =>
	new Map(
		claimRuns(article)
			.reverse()
			.map(([id, { text }]) => [id, text]),
	);
