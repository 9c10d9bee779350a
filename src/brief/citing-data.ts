import type { Edition } from "../edition/edition.ts";
import { authorOf, withNumber } from "../wording/article-words.ts";
import { ANNOTATED_EDITION } from "../wording/labels.ts";
import type { ProseRun } from "../wording/printed-prose.ts";
import { onNotes, onOwner } from "../wording/statements.ts";
import { type AddressOf, spoken } from "./addresses.ts";

const linkTo = (url: string): ProseRun => ({ text: spoken(url), link: url });

/** The article as it was published. */
function articleCitation({ article }: Edition): ProseRun[] {
	return [
		{ text: `The article: ${authorOf(article)}, “${article.title}”, ` },
		...(article.series === undefined
			? []
			: [{ text: article.series, italic: true as const }]),
		{
			text: `${
				article.series === undefined
					? withNumber(article.publisher, article)
					: `${withNumber("", article)}, ${article.publisher}`
			}, ${article.published}, `,
		},
		linkTo(article.URL),
		{ text: "." },
	];
}

/** This edition’s notes. */
function notesCitation(
	{ article, current }: Edition,
	addressOf: AddressOf,
): ProseRun[] {
	return [
		{
			text: `The notes: “${article.title}”, ${ANNOTATED_EDITION}, ${current.label}, `,
		},
		linkTo(addressOf("")),
		{ text: "." },
	];
}

/** A paragraph or a note alone, with the first paragraph as the example. */
function passageCitation(
	{ passages: [first] }: Edition,
	addressOf: AddressOf,
): ProseRun[] {
	const rule =
		"A paragraph or a note: its number in this brief links to its own address";
	if (!first) return [{ text: `${rule}.` }];
	return [
		{ text: `${rule}; ` },
		linkTo(addressOf(`#${first.id}`)),
		{ text: ` leads to ${first.label}.` },
	];
}

function ownership(edition: Edition): ProseRun[] {
	const owner = onOwner(edition);
	const statements = [
		owner && `${owner}.`,
		edition.about.rights,
		onNotes(edition),
	];
	return [{ text: statements.filter(Boolean).join(" ") }];
}

/** How to cite, and whose it is: paragraphs of runs. */
export const citingData = (
	edition: Edition,
	addressOf: AddressOf,
): ProseRun[][] => [
	articleCitation(edition),
	notesCitation(edition, addressOf),
	passageCitation(edition, addressOf),
	ownership(edition),
];
