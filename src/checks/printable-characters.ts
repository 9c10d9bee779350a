import { ANCHORS_FILE, isContentFile } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import { placeAt } from "../reading/problem.ts";
import { scriptOf } from "../text/character-scripts.ts";
import { inScriptFonts } from "../text/script-fonts.ts";
import PRINTABLE from "./printable.json" with { type: "json" };
import { rule } from "./rule.ts";

const printable: ReadonlySet<string> = new Set(PRINTABLE);

/** Line ends are no characters of print; what cannot be seen, or stands for unreadable bytes, is another rule’s. */
const isSeen = (character: string): boolean =>
	!/[\p{C}\ufffd]/u.test(character);

/** Whether a font of the brief has a character, or none is needed. */
export const isPrintable = (character: string): boolean =>
	printable.has(character) || !isSeen(character) || inScriptFonts(character);

/** Every character of the content has a glyph: in the brief’s fonts, or in one that is cut when it is set. */
export const printableCharacters = rule(
	{
		"character-unprintable": error(
			"no font of the PDF brief has the characters of a script",
			"In words of your own write it in Latin letters; words of the author or of a source stay, and the package of a font that has their script is added to src/text/script-fonts.ts.",
		),
	},
	function* ({ texts }) {
		const files = [...texts].filter(
			([file]) => file !== ANCHORS_FILE && isContentFile(file),
		);
		const found = [...new Set(files.flatMap(([, text]) => [...new Set(text)]))];
		const scripts = Map.groupBy(
			found.filter((character) => !isPrintable(character)),
			scriptOf,
		);
		for (const [script, characters] of scripts) {
			const [first] = files.flatMap(([file, text]) => {
				const at = characters
					.map((character) => text.indexOf(character))
					.filter((index) => index >= 0);
				return at.length > 0 ? [placeAt(file, text, Math.min(...at))] : [];
			});
			if (!first) continue;
			yield {
				...first,
				code: "character-unprintable",
				message: `No font of the PDF brief has ${characters.length} ${script ?? "unusual"} characters of the content: ${characters.join(" ")}`,
			};
		}
	},
);
