import { codePoints } from "./code-points.ts";

/** Where a text leaves its original, and how to say so. */
export interface Difference {
	/** Offset in both texts, in UTF-16 units. */
	at: number;
	/** `has “read words” where the source text has “red words”: U+0061 instead of U+0064` */
	words: string;
}

/** The character at an offset by its code point. */
const characterAt = (text: string, offset: number): string => {
	const code = text.codePointAt(offset);
	return code === undefined
		? "the end"
		: codePoints(String.fromCodePoint(code));
};

/** The words around an offset: from the blank before it to a few words after it. */
function around(text: string, offset: number): string {
	const start = text.lastIndexOf(" ", offset - 1) + 1;
	return text.slice(start).split(" ").slice(0, 4).join(" ");
}

/** Compares a text with the source text, code point by code point. */
export function firstDifference(
	text: string,
	original: string,
): Difference | undefined {
	if (text === original) return undefined;
	let at = 0;
	while (text[at] === original[at]) at += 1;
	// The second half of a surrogate pair alone is no code point.
	if (/[\ud800-\udbff]/.test(text.charAt(at - 1))) at -= 1;
	return {
		at,
		words: `has “${around(text, at)}” where the source text has “${around(original, at)}”: ${characterAt(text, at)} instead of ${characterAt(original, at)}`,
	};
}
