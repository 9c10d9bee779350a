import type { Citation, Claim, Edition } from "../edition/edition.ts";
import { noteHtml } from "../markdown/note-html.ts";

/** Whole addresses of what the annotations speak of. */
export interface Places {
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

/** Words an ellipsis has shortened stand nowhere in one piece. */
const isWhole = (quote: string): boolean => !quote.includes("…");

const quoteSelector = (exact: string) => ({ type: "TextQuoteSelector", exact });

/** A source as a body: where it is, in which language, and its own words where they stand in one piece. */
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

function annotationOf(claim: Claim, { page, text, ...places }: Places) {
	const { quote, position } = claim.selectors;
	return {
		id: `${places.collection}#${claim.id}`,
		type: "Annotation",
		motivation: "assessing",
		body: [
			textBody(claim.digest, "describing", "text/plain"),
			...(claim.reason === undefined
				? []
				: [textBody(claim.reason, "commenting", "text/plain")]),
			textBody(noteHtml(claim.note), "commenting", "text/html"),
			{
				type: "SpecificResource",
				purpose: "tagging",
				source: `${places.statuses}#${claim.status}`,
			},
			...claim.citations.map(sourceBody),
		],
		target: [
			{
				type: "SpecificResource",
				source: page,
				selector: [
					{
						type: "FragmentSelector",
						conformsTo: "http://tools.ietf.org/rfc/rfc3236",
						value: `c-${claim.id}`,
					},
					{ type: "TextQuoteSelector", ...quote },
				],
			},
			{
				// Positions count here: the page has other words between the author's.
				type: "SpecificResource",
				source: text,
				selector: [
					{ type: "TextPositionSelector", ...position },
					{ type: "TextQuoteSelector", ...quote },
				],
			},
		],
	};
}

/** The claims as a W3C Web Annotation collection, one annotation a claim, in reading order. */
export function annotationCollection(edition: Edition, places: Places) {
	const { article, claims, current } = edition;
	return {
		"@context": "http://www.w3.org/ns/anno.jsonld",
		id: places.collection,
		type: "AnnotationCollection",
		label: `Claims of “${article.title}” and what the record says of them. ${current.label}.`,
		rights: places.licence,
		total: claims.length,
		first: {
			id: `${places.collection}#all`,
			type: "AnnotationPage",
			partOf: places.collection,
			startIndex: 0,
			items: claims.map((claim) => annotationOf(claim, places)),
		},
	};
}
