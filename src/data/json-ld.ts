import type { Claim as ClaimNode, Graph, OpinionNewsArticle } from "schema-dts";
import type { Claim, Edition } from "../edition/edition.ts";
import { claimId } from "../edition/ids.ts";
import { authorOf } from "../wording/article-words.ts";

const claimNode = (claim: Claim, page: string): ClaimNode => ({
	"@type": "Claim",
	"@id": `${page}#${claimId(claim.id)}`,
	text: claim.words,
	appearance: { "@id": page },
});

/**
 * The page in schema.org’s terms: an opinion article based on the original, its sources, and the
 * claims that appear in it. It names sources by address alone, to keep the page small; sources.json has
 * the rest. It gives no verdicts: claims.jsonld has the statuses with their notes.
 * @param page address of the page
 */
export function pageGraph(
	{ article, claims, sources, current }: Edition,
	page: string,
): Graph {
	const { title: prefix } = article.author;
	const node: OpinionNewsArticle = {
		"@type": "OpinionNewsArticle",
		"@id": page,
		url: page,
		headline: article.title,
		description: article.standfirst,
		inLanguage: article.language,
		author: {
			"@type": "Person",
			name: authorOf(article),
			...(prefix && { honorificPrefix: prefix }),
		},
		publisher: { "@type": "Organization", name: article.publisher },
		isPartOf: { "@type": "CreativeWorkSeries", name: article.series },
		datePublished: article.date,
		dateModified: current.date,
		version: current.number,
		isBasedOn: article.URL,
		citation: sources.map(({ URL }) => ({ "@id": URL })),
	};
	return {
		"@context": "https://schema.org",
		"@graph": [node, ...claims.map((claim) => claimNode(claim, page))],
	};
}

/** JSON for a `<script>`: it cannot end the element or begin a comment. */
export const inScript = (data: unknown): string =>
	JSON.stringify(data).replaceAll("<", "\\u003c");
