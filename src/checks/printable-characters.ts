import { ANCHORS_FILE, isContentFile } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import { placeAt } from "../reading/problem.ts";
import { codePoints } from "../text/code-points.ts";
import PRINTABLE from "./printable.json" with { type: "json" };
import { rule } from "./rule.ts";

const printable: ReadonlySet<string> = new Set(PRINTABLE);

/** Line ends are no characters of print; what cannot be seen, or stands for unreadable bytes, is another rule’s. */
const isSeen = (character: string): boolean =>
	!/[\p{C}\ufffd]/u.test(character);

/** Every character of the content has a glyph in the brief’s fonts, as `npm run fonts` found them. */
export const printableCharacters = rule(
	{
		"character-unprintable": error(
			"no font of the PDF brief has a character",
			"If it is Japanese, run npm run fonts, which adds it; write it in Latin letters otherwise.",
		),
	},
	function* ({ texts }) {
		for (const [file, text] of texts) {
			if (file === ANCHORS_FILE || !isContentFile(file)) continue;
			for (const character of new Set(text)) {
				if (printable.has(character) || !isSeen(character)) continue;
				yield {
					...placeAt(file, text, text.indexOf(character)),
					code: "character-unprintable",
					message: `No font of the PDF brief has “${character}” (${codePoints(character)}).`,
				};
			}
		}
	},
);
