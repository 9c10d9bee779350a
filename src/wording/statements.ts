import type { Aftermath, Edition } from "../edition/edition.ts";
import { authorsInWords } from "../edition/words.ts";

/**
 * What the editors say of their own work, in the same words on the page and in the brief. Truth
 * depends on them, so they stand once; what is true of one article alone is in its about.yaml.
 */

/** How the sources were read, or at least when; follows a sentence on the notes. */
export const onSources = ({ about, article }: Edition): string =>
	about.sources ?? `The notes were last checked on ${article.checkedOn}.`;

/** What this edition does: `An article of 2019, word for word. Editors’ notes check …` */
export const onEdition = (edition: Edition): string =>
	`An article of ${edition.article.date.slice(0, "yyyy".length)}, word for word. Editors’ notes check ${claimsTakenUp(edition)} against documents and press reports.`;

/** Who made the edition, and when, as far as the content says it; without a full stop. */
export function madeInWords({ about, current }: Edition): string {
	const editors = about.editors && `edited by ${authorsInWords(about.editors)}`;
	const publisher = about.publisher && `published by ${about.publisher}`;
	return [current.label, editors, publisher].filter(Boolean).join(", ");
}

/** What holds of every source of which nothing else is said; stands once, at the head of the evidence. */
export const ON_READING =
	"Unless its entry says otherwise, a source was read as an excerpt of a stored copy of its own page, and not beyond it. What was sought and not found is listed once, with where and how.";

/** Whose the article is, if the editors say it; without a full stop. */
export const onOwner = ({ about }: Edition): string | undefined =>
	about.owner && `The article belongs to ${about.owner}`;

/** What is whose in the notes, and how to read them. */
export const onNotes = ({ about }: Edition): string =>
	[
		"Notes, translations and design are the editors’.",
		"A quotation stands as its source was read; a translation beside it is ours.",
		"A title in square brackets is our description, where a headline was not seen or not recorded.",
		about.addresses,
	]
		.filter(Boolean)
		.join(" ");

/** What a new edition can change. */
export const ON_EDITIONS =
	"Editions differ in what the editors wrote; the author’s words never change.";

/** Whose account of the later time it is. */
export const onAftermath = (
	{ dateWords }: Aftermath,
	{ article }: Edition,
): string =>
	`The editors’ note of ${dateWords}, on the time after ${article.published}. Nothing in it is the author’s.`;

/** How many claims the notes take up: `28 of its claims`. */
export const claimsTakenUp = ({ claims }: Edition): string =>
	`${claims.length} of its claims`;
