/**
 * What the editors say of their own work, in the same words on the page and in the brief. Truth
 * depends on them, so they stand once.
 */

/** How the sources were read; after a sentence on the notes. @param checkedOn a day in words */
export const onSources = (checkedOn: string): string =>
	`Their sources were read as excerpts of stored copies, not as live pages; the notes were last checked against our record of those excerpts on ${checkedOn}, and where something was not found or not seen, the note says so.`;

/** What the text was compared with; before the list of slips. */
export const ON_TEXT =
	"The text follows, letter by letter, a copy of the whole article that was given to us. Of the published page an excerpt was read; it agrees with the copy as far as the first word of paragraph 3. The copy is followed also here:";

/** After whose article it is. */
export const ON_RIGHTS =
	"It is reproduced here with attribution, word for word, and no licence to it is given.";

export const ON_NOTES =
	"Notes, translations and design are the editors’. A quotation stands as its source was read; a translation beside it is ours. A title in square brackets is our description, where a headline was not seen or not recorded. Addresses stand without tracking or empty parameters; in that shortened form they were not opened.";
