/**
 * A zero-width space between a mark and the word beside it. Without it “media” and its note's number
 * are the one word “media1” to a browser that looks for the words of a link.
 */
export const WORD_END = "\u200b";
