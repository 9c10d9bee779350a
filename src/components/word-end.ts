/**
 * A zero-width space between a paragraph’s number and its first word. Without it “¶3The” is one word to a
 * browser that looks for the words of a link.
 */
export const WORD_END = "\u200b";
