import type { ArticleDraft } from "../reading/article.ts";

/** The author's words of each claim, by its id; of a claim that is marked twice, the last. */
export const claimRuns = (
	article: ArticleDraft | undefined,
): ReadonlyMap<string, string> =>
	new Map(
		(article?.blocks ?? []).flatMap(({ runs }) =>
			runs.flatMap(({ claim, text }): [string, string][] =>
				claim === undefined ? [] : [[claim, text]],
			),
		),
	);
