import type { Claim, Evidence, Reading } from "../edition/edition.ts";
import { noteHtml } from "../markdown/note-html.ts";
import { DECIDES } from "./roles.ts";

/** Whole addresses that the bodies of an annotation refer to. */
export interface BodyAddresses {
	/** The text as published, as a file of its own. */
	text: string;
	/** The vocabularies of statuses, and of what quotations do. */
	statuses: string;
	roles: string;
}

/** A selector cannot find a quotation that an ellipsis has shortened. */
const isWhole = (quote: string): boolean => !quote.includes("…");

const quoteSelector = (exact: string) => ({ type: "TextQuoteSelector", exact });

/** A day alone: `created` of the annotations’ own context would ask for an hour that nobody noted. */
const onDay = (day: string) => ({
	"dcterms:created": { "@type": "xsd:date", "@value": day },
});

/** By whom, as a role or a name, and when; whether it is a person is not said. */
export const readBy = ({ by, on }: Pick<Reading, "by" | "on">) => ({
	creator: { name: by },
	...onDay(on),
});

/** The words of a quotation: as a selector where one can find them in their source, or else as they are quoted. */
const quoted = ({ source, quote, language }: Evidence) =>
	isWhole(quote) && language === source.language
		? { selector: quoteSelector(quote) }
		: { value: quote, language };

/**
 * A source as a body: its address, its language, its quotation, what that does, and as the scope of it the words of the claim that it bears on.
 */
const sourceBody = (
	citation: Evidence,
	{ deciding, selectors }: Claim,
	{ text, roles }: BodyAddresses,
) => {
	const { source, role, bearsOn } = citation;
	const does = citation === deciding ? [role, DECIDES] : [role];
	return {
		type: "SpecificResource",
		purpose: ["linking", ...does.map((name) => `${roles}#${name}`)],
		source: { id: source.URL, type: "Text", language: source.language },
		...quoted(citation),
		scope: {
			type: "SpecificResource",
			source: text,
			selector: {
				type: "TextPositionSelector",
				...selectors.position,
				refinedBy: quoteSelector(bearsOn),
			},
		},
	};
};

const textBody = (purpose: string, value: string, format = "text/plain") => ({
	type: "TextualBody",
	purpose,
	value,
	format,
	language: "en",
});

/** What is there, as a list. */
const ifAny = <Given, Body>(
	given: Given | undefined,
	body: (given: Given) => Body,
): Body[] => (given === undefined ? [] : [body(given)]);

/** What is said of a claim, its status, and its sources, of which the one that decides is the first. */
export const bodiesOf = (claim: Claim, addresses: BodyAddresses) => [
	textBody("describing", claim.digest),
	...ifAny(claim.reason, (reason) => textBody("commenting", reason)),
	textBody("commenting", noteHtml(claim.note), "text/html"),
	textBody("questioning", claim.wouldChange),
	...ifAny(claim.checked, (checked) => ({
		...textBody("moderating", "Checked"),
		...readBy(checked),
	})),
	...ifAny(claim.reply, ({ from, on, words }) => ({
		...textBody("replying", noteHtml(words), "text/html"),
		...readBy({ by: from, on }),
	})),
	{
		type: "SpecificResource",
		purpose: "tagging",
		source: `${addresses.statuses}#${claim.status}`,
	},
	...[claim.deciding, ...claim.others].map((citation) =>
		sourceBody(citation, claim, addresses),
	),
];
