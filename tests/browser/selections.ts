import { readFileSync } from "node:fs";
import { EDITION } from "../edition.ts";
import { frozenEdition } from "../frozen-edition.ts";

/** The paragraphs and the note on the author, as published; what a reader can select. */
export const article = readFileSync(`${EDITION}/source-article.txt`, "utf8")
	.split("\n\n")
	.slice(4)
	.join("\n");

/** From one character of the article to another, a line break between paragraphs counting as one. */
export type Span = readonly [from: number, to: number];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Spans from the beginning of one word to the end of another: many short ones, some across paragraphs. */
function randomSpans(count: number): Span[] {
	const random = seeded(5588);
	const words = [
		...new Intl.Segmenter("en", { granularity: "word" }).segment(article),
	].filter(({ isWordLike }) => isWordLike);
	return Array.from({ length: count }, () => {
		const first = Math.floor(random() * words.length);
		const more = Math.floor(random() ** 4 * 150);
		const from = words[first];
		const to = words[Math.min(first + more, words.length - 1)];
		return [
			from?.index ?? 0,
			(to?.index ?? 0) + (to?.segment.length ?? 0),
		] as const;
	});
}

/** The words of every claim, which lie between two markers or beside one. */
const claimSpans = frozenEdition()
	.claims.map(({ words }): Span => {
		const at = article.indexOf(words);
		return [at, at + words.length];
	})
	// One stands above the article, in the standfirst.
	.filter(([at]) => at >= 0);

/** Longer than this, words are named by their beginning and their end. */
const LONG = 300;

const isAcross = (span: Span) => article.slice(...span).includes("\n");
const isLong = ([from, to]: Span) => to - from > LONG;
const isRepeated = (span: Span) => {
	const words = article.slice(...span);
	return article.indexOf(words) !== article.lastIndexOf(words);
};

/** Enough to choose from; the choice is the same in every run. */
const spans = randomSpans(1_000);

/** So many of each kind of selection are tried. */
export const OF_A_KIND = 8;

const chosen = (is: (span: Span) => boolean): Span[] =>
	spans.filter(is).slice(0, OF_A_KIND);

/** Selections by what makes them hard to link to. */
export const selections: Record<string, Span[]> = {
	"across paragraphs": chosen(isAcross),
	long: chosen((span) => isLong(span) && !isAcross(span)),
	"of words that stand elsewhere too": chosen(isRepeated),
	"of a claim between markers": claimSpans
		.filter((_, at) => at % 3 === 0)
		.slice(0, OF_A_KIND),
	"of any other words": chosen(
		(span) => !isAcross(span) && !isLong(span) && !isRepeated(span),
	),
};

/** The span of some words, where they stand first. */
export function spanOf(words: string, at = article.indexOf(words)): Span {
	if (at < 0) throw new Error(`“${words}” is not in the article.`);
	return [at, at + words.length];
}
