/** Gives the width of a line of text in ems. */
export type Measure = (line: string) => number;

/** Where words are to fit: pixels, sizes of type, and lines as multiples of them. */
export interface Space {
	width: number;
	height: number;
	largest: number;
	/** Below this nobody reads them: then they are cut rather than made smaller. */
	least: number;
	leading: number;
}

/** Words as they fit a space. */
export interface Fitted {
	size: number;
	lines: string[];
	/** False where words were left out, and an ellipsis stands for them. */
	whole: boolean;
}

/** Lines as full as they go; a word that is wider than a line has it for itself. */
function broken(words: readonly string[], ems: number, measure: Measure) {
	const lines: string[] = [];
	let line = "";
	for (const word of words) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && measure(longer) > ems) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}

/** The same number of lines, of lengths as even as they can be. */
function balanced(words: readonly string[], ems: number, measure: Measure) {
	const { length } = broken(words, ems, measure);
	let narrow = 0;
	let wide = ems;
	// A fiftieth of an em is less than anybody sees.
	while (wide - narrow > 0.02) {
		const middle = (narrow + wide) / 2;
		const lines = broken(words, middle, measure);
		const fits =
			lines.length === length && lines.every((line) => measure(line) <= middle);
		if (fits) wide = middle;
		else narrow = middle;
	}
	return broken(words, wide, measure);
}

/**
 * Sets words as large as a space takes them, and only if they do not fit at the least size leaves out
 * the last ones. Never breaks within a word, never makes a line that is too wide.
 * @param close ends the words, after the ellipsis if there is one; e.g. a closing quotation mark
 */
export function fitWords(
	text: string,
	space: Space,
	measure: Measure,
	close = "",
): Fitted {
	const words = text.split(/\s+/).filter(Boolean);
	const attempt = (end: string, kept: number, size: number) => {
		const shown = `${words.slice(0, kept).join(" ")}${end}${close}`.split(" ");
		const ems = space.width / size;
		const lines = broken(shown, ems, measure);
		const fits =
			lines.length * space.leading * size <= space.height &&
			lines.every((line) => measure(line) <= ems);
		return fits ? balanced(shown, ems, measure) : undefined;
	};
	for (let size = space.largest; size >= space.least; size--) {
		const lines = attempt("", words.length, size);
		if (lines) return { size, lines, whole: true };
	}
	for (let kept = words.length - 1; kept > 0; kept--) {
		const lines = attempt(" …", kept, space.least);
		if (lines) return { size: space.least, lines, whole: false };
	}
	return { size: space.least, lines: [], whole: false };
}
