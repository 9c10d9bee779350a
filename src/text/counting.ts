/** Words of a text as an editor counts them: runs between blanks; Japanese has none and counts as one. */
export const wordsIn = (text: string): number =>
	text.split(/\s+/).filter(Boolean).length;
