import {
	ANCHORS_FILE,
	isContentFile,
	YARDSTICK_FILE,
} from "../reading/draft.ts";
import { error, type Finding } from "../reading/fault.ts";
import { placeAt } from "../reading/problem.ts";
import { codePoints } from "../text/code-points.ts";
import { rule } from "./rule.ts";

/** Characters that nobody sees and that change what a text is: controls, bidirectional marks, zero widths, tags. */
const INVISIBLE =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this rule is for.
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** What is the author’s, odd characters included; it is compared with the source text instead. */
const AUTHORS: readonly string[] = [YARDSTICK_FILE, ANCHORS_FILE];

/** Whether a word is copied from the article as it is: to what it repeats, what holds for the author’s words holds. */
const isAuthors = (word: string, yardstick: string): boolean =>
	yardstick.includes(word);

/** Letters, and what is written on or between them unseen. */
const LETTERS_BEFORE = /[\p{L}\p{M}\p{N}\p{Cf}]*$/u;
const LETTERS_AFTER = /^[\p{L}\p{M}\p{N}\p{Cf}]*/u;

/** The word in which a character stands, with the character. */
function wordAt(text: string, index: number): string {
	const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
	const before = text.slice(0, index).match(LETTERS_BEFORE)?.[0] ?? "";
	const after =
		text.slice(index + character.length).match(LETTERS_AFTER)?.[0] ?? "";
	return before + character + after;
}

function* unusual(
	file: string,
	text: string,
	yardstick: string,
): Iterable<Finding<"unicode-not-normal">> {
	if (text === text.normalize("NFC")) return;
	for (const [index, line] of text.split("\n").entries()) {
		const normal = line.normalize("NFC");
		if (line === normal) continue;
		let at = 0;
		while (line[at] === normal[at]) at += 1;
		if (isAuthors(wordAt(line, at), yardstick)) continue;
		yield {
			...{ file, line: index + 1, column: at + 1 },
			code: "unicode-not-normal",
			message: `“${line.slice(at).split(" ")[0]}” is composed of characters in an unusual way (it is not NFC).`,
		};
	}
}

/** What editors write holds nothing that cannot be seen, and every letter in its usual form. */
export const characters = rule(
	{
		"character-invisible": error(
			"a control, bidirectional or zero-width character is in what an editor wrote",
			"Delete it, and type the blank or hyphen again if one was meant.",
		),
		"unicode-not-normal": error(
			"a letter is composed in an unusual way (not NFC)",
			"Type the word again.",
		),
	},
	function* ({ texts, yardstick = "" }) {
		for (const [file, text] of texts) {
			if (AUTHORS.includes(file) || !isContentFile(file)) continue;
			for (const { 0: character, index } of text.matchAll(INVISIBLE)) {
				if (isAuthors(wordAt(text, index), yardstick)) continue;
				yield {
					...placeAt(file, text, index),
					code: "character-invisible",
					message: `An invisible character, ${codePoints(character)}, stands here.`,
				};
			}
			yield* unusual(file, text, yardstick);
		}
	},
);
