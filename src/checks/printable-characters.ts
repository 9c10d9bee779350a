import { ANCHORS_FILE, type Draft, isContentFile } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import { placeAt } from "../reading/problem.ts";
import { codePoints } from "../text/code-points.ts";
import PRINTABLE from "./printable.json" with { type: "json" };
import { rule } from "./rule.ts";

const printable: ReadonlySet<string> = new Set(PRINTABLE);

/** Line ends are no characters of print; what cannot be seen, or stands for unreadable bytes, is another rule’s. */
const isSeen = (character: string): boolean =>
	!/[\p{C}\ufffd]/u.test(character);

/** Whether a font of the brief has a character, or none is needed. */
export const isPrintable = (character: string): boolean =>
	printable.has(character) || !isSeen(character);

/** Scripts of living languages that no font of the brief has whole, by the names that Unicode gives them. */
const SCRIPTS = [
	"Arabic",
	"Armenian",
	"Bengali",
	"Cyrillic",
	"Devanagari",
	"Ethiopic",
	"Georgian",
	"Greek",
	"Gujarati",
	"Gurmukhi",
	"Han",
	"Hangul",
	"Hebrew",
	"Kannada",
	"Khmer",
	"Lao",
	"Malayalam",
	"Mongolian",
	"Myanmar",
	"Oriya",
	"Sinhala",
	"Tamil",
	"Telugu",
	"Thai",
	"Tibetan",
].map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, "u") }));

/** What characters are reported together: those of one script, and each other one by itself. */
const groupOf = (character: string): string =>
	SCRIPTS.find(({ pattern }) => pattern.test(character))?.name ?? character;

/** Characters that no font has, each once, with the file and the place where it stands first. */
function* unprintable(texts: Draft["texts"]) {
	const found = new Set<string>();
	for (const [file, text] of texts) {
		if (file === ANCHORS_FILE || !isContentFile(file)) continue;
		for (const character of new Set(text)) {
			if (isPrintable(character)) continue;
			if (found.has(character)) continue;
			found.add(character);
			yield { character, file, text };
		}
	}
}

/** How many characters of a script a message shows. */
const SHOWN = 5;

/** Every character of the content has a glyph in the brief’s fonts, as `npm run fonts` found them. */
export const printableCharacters = rule(
	{
		"character-unprintable": error(
			"no font of the PDF brief has a character",
			"If it is Chinese or Japanese, npm run fonts may add it. An article in a script without font cannot be carried; quote a source in it by a translation that is published.",
		),
	},
	function* ({ texts }) {
		const groups = Map.groupBy(unprintable(texts), ({ character }) =>
			groupOf(character),
		);
		for (const [group, all] of groups) {
			const [first] = all;
			if (!first) continue;
			const { character, file, text } = first;
			const shown = all.slice(0, SHOWN).map((one) => `“${one.character}”`);
			const more = all.length > SHOWN ? " …" : "";
			yield {
				...placeAt(file, text, text.indexOf(character)),
				code: "character-unprintable",
				message:
					group === character
						? `No font of the PDF brief has “${character}” (${codePoints(character)}).`
						: `No font of the PDF brief has ${all.length === 1 ? "this character" : `these ${all.length} characters`} of the script ${group}: ${shown.join(" ")}${more}.`,
				...(group === character && {
					cure: "Write it in words, or leave it out.",
				}),
			};
		}
	},
);
