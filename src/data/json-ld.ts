import type {
	Claim as ClaimNode,
	Graph,
	OpinionNewsArticle,
	Organization,
	Person,
	WebPage,
	WithContext,
} from "schema-dts";
import type { Claim, Edition } from "../edition/edition.ts";
import { claimId } from "../edition/ids.ts";
import { authorsInWords } from "../edition/words.ts";
import type { Author } from "../reading/schema.ts";
import { editionTitle } from "../wording/article-words.ts";
import type { PassagePage } from "../wording/passage-page.ts";

/** Whole addresses that the description of the page names. */
export interface PageAddresses {
	page: string;
	/** What may be done with which part. */
	licence: string;
	/** The page’s preview card. */
	image: string;
	/** The sources, as data. */
	bibliography: string;
}

/** An author: a name in one piece is an institution’s. */
function authorNode(author: Author): Person | Organization {
	const name = authorsInWords([author]);
	if ("literal" in author) return { "@type": "Organization", name };
	const { title } = author;
	return {
		"@type": "Person",
		name,
		...(title && { honorificPrefix: title }),
	};
}

/** The article as its publisher published it: nothing of this edition is its author’s or its publisher’s. */
function originalNode({ article }: Edition): OpinionNewsArticle {
	return {
		"@type": "OpinionNewsArticle",
		"@id": article.URL,
		url: article.URL,
		headline: article.title,
		...(article.standfirst && { description: article.standfirst }),
		inLanguage: article.language,
		author: article.author.map(authorNode),
		publisher: { "@type": "Organization", name: article.publisher },
		...(article.series && {
			isPartOf: { "@type": "CreativeWorkSeries", name: article.series },
		}),
		datePublished: article.date,
	};
}

/** This edition: a page that shows the original with its own notes. Its sources are in the bibliography, a file of its own. */
function editionNode(
	{ article, history, current }: Edition,
	{ page, licence, image, bibliography }: PageAddresses,
): WebPage {
	return {
		"@type": "WebPage",
		"@id": page,
		url: page,
		name: editionTitle(article),
		inLanguage: article.language,
		image,
		license: licence,
		datePublished: history.at(-1)?.date ?? current.date,
		dateModified: current.date,
		version: current.number,
		isBasedOn: { "@id": article.URL },
		mainEntity: { "@id": article.URL },
		citation: { "@id": bibliography },
	};
}

const claimNode = (
	claim: Claim,
	page: string,
	original: string,
): ClaimNode => ({
	"@type": "Claim",
	"@id": `${page}#${claimId(claim.id)}`,
	text: claim.words,
	appearance: { "@id": original },
});

/**
 * The page in schema.org’s terms: the edition, the original that it is based on, and the claims that
 * appear in the original. It gives no verdicts: claims.jsonld has the statuses with their notes.
 */
export const pageGraph = (
	edition: Edition,
	addresses: PageAddresses,
): Graph => ({
	"@context": "https://schema.org",
	"@graph": [
		editionNode(edition, addresses),
		originalNode(edition),
		...edition.claims.map((claim) =>
			claimNode(claim, addresses.page, edition.article.URL),
		),
	],
});

/**
 * The page of one passage in schema.org’s terms: a part of the edition’s page.
 * @param address of the passage’s page
 * @param page address of the edition’s page
 */
export const passageNode = (
	{ title, description }: PassagePage,
	address: string,
	page: string,
): WithContext<WebPage> => ({
	"@context": "https://schema.org",
	"@type": "WebPage",
	"@id": address,
	url: address,
	name: title,
	description,
	isPartOf: { "@type": "WebPage", "@id": page, url: page },
});

/** JSON for a `<script>`: it cannot end the element or begin a comment, and no `&` in it begins a character. */
export const inScript = (data: unknown): string =>
	JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll("&", "\\u0026");
