import { breakWords, lettersOf } from "./break-words.ts";

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

/** Whether so many lines are not too many. */
type Holds = (lines: number) => boolean;

/** Lines as full as they go; undefined where they are too many, or a piece is wider than a line. */
function broken(
	pieces: readonly string[],
	ems: number,
	holds: Holds,
	measure: Measure,
): string[] | undefined {
	const lines: string[] = [];
	let line = "";
	for (const piece of pieces) {
		if (line !== "" && measure((line + piece).trimEnd()) > ems) {
			lines.push(line.trimEnd());
			line = piece;
		} else line += piece;
		if (!holds(lines.length + 1)) return undefined;
	}
	lines.push(line.trimEnd());
	return lines.every((whole) => measure(whole) <= ems) ? lines : undefined;
}

/** Lines of lengths as even as they can be, no more than there must be. */
function balanced(
	pieces: readonly string[],
	ems: number,
	holds: Holds,
	measure: Measure,
): string[] | undefined {
	let best = broken(pieces, ems, holds, measure);
	const most = best?.length ?? 0;
	let narrow = 0;
	let wide = ems;
	// A fiftieth of an em is less than anybody sees.
	while (best && wide - narrow > 0.02) {
		const middle = (narrow + wide) / 2;
		const tried = broken(pieces, middle, (lines) => lines <= most, measure);
		if (tried) {
			best = tried;
			wide = middle;
		} else narrow = middle;
	}
	return best;
}

/** The largest number below `limit` for which something holds that holds for all smaller ones, or 0. */
function largestBelow(limit: number, holds: (count: number) => boolean) {
	let least = 0;
	let most = limit;
	while (most - least > 1) {
		const middle = Math.floor((least + most) / 2);
		if (holds(middle)) least = middle;
		else most = middle;
	}
	return least;
}

/**
 * Sets words as large as a space takes them, and only if they do not fit at the least size leaves out
 * the last ones. Breaks within a word only if it is wider than a line, and never makes a line too wide.
 * @param close ends the words, after the ellipsis if there is one; e.g. a closing quotation mark
 */
export function fitWords(
	text: string,
	space: Space,
	measure: Measure,
	close = "",
): Fitted {
	const { height, largest, leading, least, width } = space;
	const words = text.split(/\s+/).filter(Boolean).join(" ");
	const split = (text: string) =>
		breakWords(text, (piece) => measure(piece) > width / least);
	const attempt = (pieces: readonly string[], size: number) =>
		balanced(
			pieces,
			width / size,
			(lines) => lines * leading * size <= height,
			measure,
		);
	const whole = split(`${words}${close}`);
	for (let size = largest; size >= least; size--) {
		const lines = attempt(whole, size);
		if (lines) return { size, lines, whole: true };
	}
	// Where the first word leaves no room for the ellipsis, letters of it stand.
	for (const pieces of [split(words), lettersOf(words)]) {
		const most = largestBelow(
			pieces.length,
			(count) => attempt(pieces.slice(0, count), least) !== undefined,
		);
		for (let kept = most; kept > 0; kept--) {
			const last = split(`${pieces[kept - 1]}…${close}`);
			const lines = attempt([...pieces.slice(0, kept - 1), ...last], least);
			if (lines) return { size: least, lines, whole: false };
		}
	}
	return { size: least, lines: [], whole: false };
}
