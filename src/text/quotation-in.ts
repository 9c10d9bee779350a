/** Marks that pages type in different ways for one and the same sign. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
	[/[“”„‟«»＂]/g, '"'],
	[/[‘’‚‛＇`´]/g, "'"],
	[/[‐‑‒–—―]/g, "-"],
	[/\s+/gu, ""],
];

/** A text without what may differ between a page and its quotation: blanks, widths, shapes of quotation marks and dashes. */
export const comparable = (text: string): string =>
	ALIKE.reduce(
		(words, [signs, sign]) => words.replace(signs, sign),
		text.normalize("NFKC"),
	);

/**
 * Whether a text has the words of a quotation: every part between its ellipses, in their order.
 * Notes of the editors in square brackets are not looked for.
 */
export function quotationIn(text: string, quote: string): boolean {
	const page = comparable(text);
	// NFKC makes three dots of an ellipsis, so the parts are taken first.
	const parts = quote.split(/…|\[[^\]]*\]/u).map(comparable);
	let from = 0;
	return parts.every((part) => {
		const at = page.indexOf(part, from);
		from = at + part.length;
		return at >= 0;
	});
}
