/** W3C Web Annotation Data Model §4.2.4 and §4.2.5; positions in Unicode code points, as the model asks. */
export interface Selectors {
	quote: { exact: string; prefix: string; suffix: string };
	position: { start: number; end: number };
}

/** Characters of context on each side: what the model's own tools use, and enough to be unique here. */
const CONTEXT = 32;

const codePoints = (text: string) => Array.from(text).length;

/** Selectors of the words `text.slice(start, end)`; `start` and `end` count UTF-16 units. */
export function selectorsOf(
	text: string,
	start: number,
	end: number,
): Selectors {
	return {
		quote: {
			exact: text.slice(start, end),
			prefix: Array.from(text.slice(0, start)).slice(-CONTEXT).join(""),
			suffix: Array.from(text.slice(end)).slice(0, CONTEXT).join(""),
		},
		position: {
			start: codePoints(text.slice(0, start)),
			end: codePoints(text.slice(0, end)),
		},
	};
}
