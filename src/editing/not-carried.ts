import { isPrintable } from "../checks/printable-characters.ts";
import { firstWords } from "../text/first-words.ts";

/** Something of a text that the edition does not carry, and where it stands. */
export interface NotCarried {
	/** Counted from 1. */
	line: number;
	words: string;
	/** `a list`, `a footnote`, … */
	what: string;
}

/** Signs by which one line gives away what it is. */
const BY_SIGN: [what: string, sign: RegExp][] = [
	["a heading", /^\s{0,3}#{1,6}\s/],
	["a heading", /^(=|-){3,}\s*$/],
	["a block quotation", /^\s*>\s/],
	["an image", /!\[[^\]]*\]\(|^\s*\[(image|photo|picture|figure)\b[^\]]*\]/i],
	["a table", /^\s*\|.*\|\s*$/],
	[
		"HTML",
		/<\/?(a|b|i|p|h[1-6]|br|div|html|body|head|em|strong|img|ul|ol|li|blockquote|table|tr|td|figure|span|sup)\b[^>]*>/i,
	],
	["a footnote", /\[\^[^\]\s]+\]/],
	// ² and ³ are units’, too: m², km³.
	["a footnote", /[\p{L}\p{P}][⁰¹⁴-⁹]|(?<!\b[a-z]?m)(?<=[\p{L}\p{P}])[²³]/u],
];

const BULLET = /^\s*[-*•‣–]\s+\S/;
const NUMBER = /^\s*(\d+|[a-z])[.)]\s+\S/;

/** A number in square brackets, as notes are marked with, and a line that begins with one. */
const MARK = /\S\s?\[(\d+)\]/;

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT =
	/[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

/** Chinese characters and kana, which `npm run fonts` may add. */
const ADDED = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u;

/** The longest line that is taken for a heading, in characters: a paragraph is seldom as short. */
const LONGEST_HEADING = 80;

/** A line that stands between empty lines and does not end as a sentence does. */
const isHeading = (line: string): boolean =>
	line.trim().length <= LONGEST_HEADING && !/[\p{P}…]["”’»)]*\s*$/u.test(line);

function* bySign(lines: readonly string[]): Iterable<[number, string]> {
	for (const [index, line] of lines.entries())
		for (const [what, sign] of BY_SIGN)
			if (sign.test(line)) yield [index, what];
}

/** Two entries, on lines or in paragraphs that follow each other, make a list. One number may begin a paragraph. */
function* lists(lines: readonly string[]): Iterable<[number, string]> {
	const filled = [...lines.entries()].filter(([, line]) => line.trim() !== "");
	for (const mark of [BULLET, NUMBER])
		for (const [at, [index, line]] of filled.entries())
			if (mark.test(line) && mark.test(filled[at + 1]?.[1] ?? ""))
				yield [index, "a list"];
}

function* marks(lines: readonly string[]): Iterable<[number, string]> {
	for (const [index, line] of lines.entries()) {
		const number = MARK.exec(line)?.[1];
		if (lines.some((other) => other.trimStart().startsWith(`[${number}]`)))
			yield [index, "a footnote"];
	}
}

function* scripts(lines: readonly string[]): Iterable<[number, string]> {
	for (const [index, line] of lines.entries()) {
		if (RIGHT_TO_LEFT.test(line)) yield [index, "text from right to left"];
		for (const character of line)
			if (!isPrintable(character) && !ADDED.test(character))
				yield [index, `“${character}”, which no font of the PDF brief has`];
	}
}

/**
 * Headings by their look: short lines between others. The first is as often the title’s.
 * @param head blocks that stand above the paragraphs, and the last one, which may be on the author
 */
function* headings(
	lines: readonly string[],
	head: readonly string[],
): Iterable<[number, string]> {
	const known = new Set(head.map((block) => block.trim()));
	const last = lines.findLastIndex((line) => line.trim() !== "");
	for (const [index, line] of lines.entries()) {
		const alone = !lines[index - 1]?.trim() && !lines[index + 1]?.trim();
		if (line.trim() === "" || !alone || index === last) continue;
		if (!known.has(line.trim()) && isHeading(line)) yield [index, "a heading"];
	}
}

/**
 * What the edition does not carry of a plain text: the first such thing, if there is one.
 * @param head what of it stands above the paragraphs
 * @param guess whether short lines between others are taken for headings
 */
export function notCarried(
	text: string,
	head: readonly string[],
	guess: boolean,
): NotCarried | undefined {
	const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
	const found = [
		...bySign(lines),
		...lists(lines),
		...marks(lines),
		...scripts(lines),
		...(guess ? headings(lines, head) : []),
	].sort(([a], [b]) => a - b);
	const [first] = found;
	if (!first) return undefined;
	const [index, what] = first;
	return { line: index + 1, words: firstWords(lines[index] ?? "", 50), what };
}
