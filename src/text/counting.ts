/** Words of a text as an editor counts them: runs between blanks; Japanese has none and counts as one. */
export const wordsIn = (text: string): number =>
	text.split(/\s+/).filter(Boolean).length;

/** A number with its noun: `1 claim`, `2 claims`. */
export const counted = (number: number, noun: string): string =>
	`${number} ${noun}${number === 1 ? "" : "s"}`;
