import { ANCHORS_FILE } from "../reading/draft.ts";
import { type Problem, placeAt } from "../reading/problem.ts";
import PRINTABLE from "./printable.json" with { type: "json" };
import type { Rule } from "./rule.ts";

const printable: ReadonlySet<string> = new Set(PRINTABLE);

/** Line ends are no characters of print; what cannot be seen, or stands for unreadable bytes, is another rule’s. */
const isSeen = (character: string): boolean =>
	!/[\p{C}\ufffd]/u.test(character);

function unprintable(file: string, text: string): Problem[] {
	return [...new Set(text)]
		.filter((character) => isSeen(character) && !printable.has(character))
		.map((character) => ({
			...placeAt(file, text, text.indexOf(character)),
			code: "character-unprintable",
			message: `No font of the PDF brief has “${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}).`,
			cure: "If it is Japanese, run npm run fonts, which adds it; write it in Latin letters otherwise.",
		}));
}

/** Every character of the content has a glyph in the brief’s fonts, as `npm run fonts` found them. */
export const printableCharacters: Rule = ({ texts }) =>
	[...texts]
		.filter(([file]) => file !== ANCHORS_FILE)
		.flatMap(([file, text]) => unprintable(file, text));
