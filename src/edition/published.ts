import type { Draft } from "../reading/draft.ts";
import { splitFrontmatter } from "../reading/frontmatter.ts";
import { publishedFile } from "../reading/published.ts";
import type { PublishedData } from "../reading/record-schema.ts";
import type { Claim, Edition, Evidence } from "./edition.ts";

const sourceOf = (
	{ source, quote, language, gloss, role, seen }: Evidence,
	decides: boolean,
	remark: string | undefined,
): PublishedData["sources"][number] => ({
	title: source.title,
	publishedBy: source.publishedBy,
	...(source.published && { published: source.published }),
	URL: source.URL,
	quote,
	language,
	...(gloss && { gloss }),
	role,
	...(decides && { decides: true as const }),
	...(seen && { seen }),
	...(remark && { remark }),
});

/** A note as it stands, with all that a later edition needs to show it. */
function publishedData(
	claim: Claim,
	{ passages }: Edition,
	{ claims }: Draft,
): PublishedData {
	const { words, digest, reason } = claim;
	const file = claims.find(({ id }) => id === claim.id);
	const parts = splitFrontmatter(file?.file ?? "", file?.text ?? "");
	return {
		passage:
			passages.find(({ id }) => id === claim.passage)?.label ?? claim.passage,
		words,
		verdict: claim.statusWords,
		digest,
		...(reason && { reason }),
		note: "body" in parts ? parts.body.trim() : "",
		sources: claim.citations.map((citation, index) =>
			sourceOf(
				citation,
				citation === claim.deciding,
				file?.data?.sources[index]?.remark,
			),
		),
	};
}

/**
 * The notes that an edition changes, as the files that keep them: those that no edition has published
 * as they are now.
 * @param number of the edition
 * @returns texts by path in the content folder
 */
export function changedNotes(
	edition: Edition,
	draft: Draft,
	number: number,
): Map<string, string> {
	const newest = new Map(
		draft.published
			.toSorted((a, b) => a.edition - b.edition)
			.map(({ claim, text }) => [claim, text]),
	);
	return new Map(
		edition.claims
			.map((claim) => ({
				id: claim.id,
				text: `${JSON.stringify(publishedData(claim, edition, draft), null, 2)}\n`,
			}))
			.filter(({ id, text }) => newest.get(id) !== text)
			.map(({ id, text }) => [publishedFile(number, id), text]),
	);
}
