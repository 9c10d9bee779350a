import { ARTICLE_FILE, YARDSTICK_FILE } from "../reading/draft.ts";
import { type Problem, placeAt } from "../reading/problem.ts";
import type { Rule } from "./rule.ts";

/** Characters that nobody sees and that change what a text is: controls, bidirectional marks, zero widths, tags. */
const INVISIBLE =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this rule is for.
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** What is the author’s, odd characters included; it is compared with the source text instead. */
const AUTHORS: readonly string[] = [YARDSTICK_FILE, ARTICLE_FILE];

const name = (character: string) =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

function invisible(file: string, text: string): Problem[] {
	return [...text.matchAll(INVISIBLE)].map((match) => ({
		...placeAt(file, text, match.index),
		code: "character-invisible",
		message: `An invisible character, ${name(match[0])}, stands here.`,
		cure: "Delete it, and type the blank or hyphen again if one was meant.",
	}));
}

function unusual(file: string, text: string): Problem[] {
	if (text === text.normalize("NFC")) return [];
	return text.split("\n").flatMap((line, index): Problem[] => {
		const normal = line.normalize("NFC");
		if (line === normal) return [];
		let at = 0;
		while (line[at] === normal[at]) at += 1;
		return [
			{
				file,
				line: index + 1,
				column: at + 1,
				code: "unicode-not-normal",
				message: `“${line.slice(at).split(" ")[0]}” is composed of characters in an unusual way (it is not NFC).`,
				cure: "Type the word again.",
			},
		];
	});
}

/** What editors write holds nothing that cannot be seen, and every letter in its usual form. */
export const characters: Rule = ({ texts }) =>
	[...texts]
		.filter(([file]) => !AUTHORS.includes(file))
		.flatMap(([file, text]) => [
			...invisible(file, text),
			...unusual(file, text),
		]);
