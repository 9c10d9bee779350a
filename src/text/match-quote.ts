import { distance } from "fastest-levenshtein";

/** Where words that are gone may stand now. */
export interface Match {
	/** The present words. */
	words: string;
	/** 1 for the same words, 0 for nothing in common. */
	score: number;
}

/** Below this two passages have too little in common to be named together. */
const LEAST = 0.5;

/**
 * Finds the passage of a text that is most like `exact`, for an editor to look at; never for a reader
 * to be sent to. Compares windows of as many words, so it finds moved and lightly changed passages.
 * @returns the best match, or undefined if nothing is like it
 */
export function matchQuote(text: string, exact: string): Match | undefined {
	if (text.includes(exact)) return { words: exact, score: 1 };
	const words = text.split(/\s+/);
	const size = exact.split(/\s+/).length;
	const windows = words
		.slice(0, Math.max(1, words.length - size + 1))
		.map((_, start) => words.slice(start, start + size).join(" "));
	let best: Match | undefined;
	for (const window of windows) {
		const score =
			1 - distance(exact, window) / Math.max(exact.length, window.length, 1);
		if (score >= LEAST && score > (best?.score ?? 0))
			best = { words: window, score };
	}
	return best;
}
