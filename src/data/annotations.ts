import type { Claim, Edition } from "../edition/edition.ts";
import { claimId } from "../edition/ids.ts";
import { type BodyAddresses, bodiesOf, readBy } from "./annotation-bodies.ts";

/** Whole addresses that the annotations refer to. */
export interface Addresses extends BodyAddresses {
	/** The page. */
	page: string;
	/** The collection itself. */
	collection: string;
	licence: string;
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
	...readBy(claim.wrote),
	body: bodiesOf(claim, addresses),
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
