import japanese from "@fontsource-variable/noto-serif-jp/unicode.json" with {
	type: "json",
};
import korean from "@fontsource-variable/noto-serif-kr/unicode.json" with {
	type: "json",
};
import simplified from "@fontsource-variable/noto-serif-sc/unicode.json" with {
	type: "json",
};
import traditional from "@fontsource-variable/noto-serif-tc/unicode.json" with {
	type: "json",
};

import MISSING from "./missing-characters.json" with { type: "json" };

/** A piece of a web font: its name among the package’s files, and the characters that it has. */
interface Piece {
	name: string;
	ranges: readonly (readonly [number, number])[];
	/** What the ranges name and the piece does not have. */
	missing: ReadonlySet<string>;
}

/** A family of fonts for a script that the Latin families do not have. */
export interface ScriptFont {
	/** The package, and the beginning of its files’ names. */
	family: string;
	/** Tags of the languages whose forms of shared characters it has; `zh` without more is Simplified Chinese. */
	languages: readonly string[];
	pieces: readonly Piece[];
}

/** `U+4e00,U+5100-51ff` → numbers of first and last characters. */
const rangesOf = (text: string): Piece["ranges"] =>
	text.split(",").map((range) => {
		const [first = 0, last = first] = range
			.replace("U+", "")
			.split("-")
			.map((code) => Number.parseInt(code, 16));
		return [first, last];
	});

const scriptFont = (
	family: string,
	languages: readonly string[],
	pieces: Readonly<Record<string, string>>,
): ScriptFont => ({
	family,
	languages,
	pieces: Object.entries(pieces)
		// The others are of Latin and Cyrillic letters.
		.filter(([name]) => name.startsWith("["))
		.map(([name, text]) => ({
			name: name.replace(/[[\]]/g, ""),
			ranges: rangesOf(text),
			missing: new Set(
				Object.entries(MISSING).find(([of]) => of === family)?.[1],
			),
		})),
});

/** The families, in the order in which a character is looked for if its language does not say where. */
export const SCRIPT_FONTS: readonly ScriptFont[] = [
	scriptFont("noto-serif-jp", ["ja"], japanese),
	scriptFont("noto-serif-kr", ["ko"], korean),
	scriptFont("noto-serif-sc", ["zh", "zh-Hans", "zh-CN", "zh-SG"], simplified),
	scriptFont("noto-serif-tc", ["zh-Hant", "zh-TW", "zh-HK"], traditional),
];

/** Whether a piece of a font has a character. */
export const has = ({ missing, ranges }: Piece, character: string): boolean => {
	const code = character.codePointAt(0) ?? 0;
	return (
		ranges.some(([first, last]) => code >= first && code <= last) &&
		!missing.has(character)
	);
};

/** Every character that a piece’s package names. */
export const declaredIn = ({ ranges }: Pick<Piece, "ranges">): string[] =>
	ranges.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, index) =>
			String.fromCodePoint(first + index),
		),
	);

const known = new Map<string, boolean>();

/** Whether any of the families has a character; the answer is kept, because looking takes long. */
export function inScriptFonts(character: string): boolean {
	const answer =
		known.get(character) ??
		SCRIPT_FONTS.some(({ pieces }) =>
			pieces.some((piece) => has(piece, character)),
		);
	known.set(character, answer);
	return answer;
}
