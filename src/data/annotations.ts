import type { Citation, Claim, Edition } from "../edition/edition.ts";
import { claimId } from "../edition/ids.ts";
import { noteHtml } from "../markdown/note-html.ts";

/** Whole addresses that the annotations refer to. */
export interface Addresses {
	/** The page. */
	page: string;
	/** The text as published, as a file of its own. */
	text: string;
	/** The collection itself. */
	collection: string;
	/** The vocabulary of statuses. */
	statuses: string;
	licence: string;
}

/** A selector cannot find a quotation that an ellipsis has shortened. */
const isWhole = (quote: string): boolean => !quote.includes("…");

const quoteSelector = (exact: string) => ({ type: "TextQuoteSelector", exact });

/** A source as a body: its address, its language, and its quotation where a selector can find it. */
const sourceBody = ({ source, quote, language }: Citation) => ({
	type: "SpecificResource",
	purpose: "linking",
	source: { id: source.URL, type: "Text", language: source.language },
	...(isWhole(quote) &&
		language === source.language && { selector: quoteSelector(quote) }),
});

const textBody = (value: string, purpose: string, format: string) => ({
	type: "TextualBody",
	purpose,
	value,
	format,
	language: "en",
});

function bodyOf(claim: Claim, statuses: string) {
	return [
		textBody(claim.digest, "describing", "text/plain"),
		...(claim.reason === undefined
			? []
			: [textBody(claim.reason, "commenting", "text/plain")]),
		textBody(noteHtml(claim.note), "commenting", "text/html"),
		{
			type: "SpecificResource",
			purpose: "tagging",
			source: `${statuses}#${claim.status}`,
		},
		...claim.citations.map(sourceBody),
	];
}

/** The claim’s words in the page, by id and quotation, and in the text, by position and quotation. */
function targetOf({ id, selectors }: Claim, { page, text }: Addresses) {
	const quote = { type: "TextQuoteSelector", ...selectors.quote };
	return [
		{
			type: "SpecificResource",
			source: page,
			selector: [
				{
					type: "FragmentSelector",
					conformsTo: "http://tools.ietf.org/rfc/rfc3236",
					value: claimId(id),
				},
				quote,
			],
		},
		{
			// Positions are counted in the text, because the page has other words between the author’s.
			type: "SpecificResource",
			source: text,
			selector: [
				{ type: "TextPositionSelector", ...selectors.position },
				quote,
			],
		},
	];
}

const annotationOf = (claim: Claim, addresses: Addresses) => ({
	id: `${addresses.collection}#${claim.id}`,
	type: "Annotation",
	motivation: "assessing",
	body: bodyOf(claim, addresses.statuses),
	target: targetOf(claim, addresses),
});

/** The claims as a W3C Web Annotation collection, one annotation a claim, in reading order. */
export function annotationCollection(edition: Edition, addresses: Addresses) {
	const { article, claims, current } = edition;
	return {
		"@context": "http://www.w3.org/ns/anno.jsonld",
		id: addresses.collection,
		type: "AnnotationCollection",
		label: `Claims of “${article.title}” and what the record says of them. ${current.label}.`,
		rights: addresses.licence,
		total: claims.length,
		first: {
			id: `${addresses.collection}#all`,
			type: "AnnotationPage",
			partOf: addresses.collection,
			startIndex: 0,
			items: claims.map((claim) => annotationOf(claim, addresses)),
		},
	};
}
