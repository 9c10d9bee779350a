import { Rules } from "@cto.af/linebreak";

const rules = new Rules({ string: true });
const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A character of a script that is written without blanks; Korean has them. */
const UNSPACED =
	/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\uff00-\uffef]/u;

/** Pieces between which Unicode’s line breaking (UAX 14) lets a line end; each has the blanks that follow it. */
const byUnicode = (text: string): string[] =>
	[...rules.breaks(text)].map(({ string = "" }) => string);

/** Where blanks are in use, a line ends at them alone: one that ends within a word is harder to read. */
function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	for (const piece of byUnicode(text)) {
		const last = pieces.at(-1);
		const mayEnd =
			last === undefined ||
			last.endsWith(" ") ||
			UNSPACED.test(`${[...last].at(-1)}${[...piece][0]}`);
		if (mayEnd) pieces.push(piece);
		else pieces.push(`${pieces.pop()}${piece}`);
	}
	return pieces;
}

/** Every letter with its marks. */
export const lettersOf = (text: string): string[] =>
	[...clusters.segment(text)].map(({ segment }) => segment);

/**
 * Cuts words into pieces between which a line may end: at blanks, between characters of Chinese and
 * Japanese, and only in a word that is wider than a line where Unicode’s line breaking allows it (in an
 * address), or else between any two letters.
 * @param text has one blank between words
 * @param isWider whether a piece is wider than a line
 */
export function breakWords(
	text: string,
	isWider: (piece: string) => boolean,
): string[] {
	const refine = (cut: (piece: string) => string[]) => (piece: string) =>
		isWider(piece.trimEnd()) ? cut(piece) : [piece];
	return piecesOf(text).flatMap(refine(byUnicode)).flatMap(refine(lettersOf));
}
