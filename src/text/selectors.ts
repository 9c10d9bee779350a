/** W3C Web Annotation Data Model §4.2.4 and §4.2.5; positions in Unicode code points, as the model asks. */
export interface Selectors {
	quote: { exact: string; prefix: string; suffix: string };
	position: { start: number; end: number };
}

/** Characters of context on each side: what the model's own tools use, and enough to be unique here. */
const CONTEXT = 32;

/** So many UTF-16 units hold the context, whatever it is made of. */
const UNITS = 2 * CONTEXT;

/** Counted without an array: a long article is counted once for each of its claims. */
const codePoints = (text: string) =>
	text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

/** Selectors of the words `text.slice(start, end)`; `start` and `end` count UTF-16 units. */
export function selectorsOf(
	text: string,
	start: number,
	end: number,
): Selectors {
	const exact = text.slice(start, end);
	const before = Array.from(text.slice(Math.max(0, start - UNITS), start));
	const after = Array.from(text.slice(end, end + UNITS));
	const position = codePoints(text.slice(0, start));
	return {
		quote: {
			exact,
			prefix: before.slice(-CONTEXT).join(""),
			suffix: after.slice(0, CONTEXT).join(""),
		},
		position: { start: position, end: position + codePoints(exact) },
	};
}
