import { has, SCRIPT_FONTS, type ScriptFont } from "./script-fonts.ts";

/** Words, and the tag of their language if it is known. */
export interface TextInLanguage {
	text: string;
	language: string | undefined;
}

/** The family whose forms of shared characters a language has, by its tag. */
export const fontOfLanguage = (
	language: string | undefined,
): ScriptFont | undefined =>
	SCRIPT_FONTS.find(({ languages }) =>
		languages.some((tag) => language === tag),
	) ??
	SCRIPT_FONTS.find(({ languages }) =>
		languages.some((tag) => language?.startsWith(`${tag}-`)),
	);

const canShow = ({ pieces }: ScriptFont, character: string): boolean =>
	pieces.some((piece) => has(piece, character));

/**
 * The characters to take from each family: those that the fonts at hand do not have, and for words in a
 * language those that it writes in its own way, as Chinese does characters of Japanese.
 * @param isAtHand whether a character is in the fonts at hand, whose characters of Japanese are Japanese
 */
export function charactersByFont(
	texts: Iterable<TextInLanguage>,
	isAtHand: (character: string) => boolean,
): Map<ScriptFont, Set<string>> {
	const found = new Map<ScriptFont, Set<string>>();
	for (const { text, language } of texts) {
		const own = language?.startsWith("ja")
			? undefined
			: fontOfLanguage(language);
		for (const character of new Set(text)) {
			if (/[\p{C}\p{ASCII}]/u.test(character)) continue;
			const atHand = isAtHand(character);
			// Latin letters stay those of the words around them.
			if (atHand && /\p{Script=Latin}/u.test(character)) continue;
			const font =
				own && canShow(own, character)
					? own
					: atHand
						? undefined
						: SCRIPT_FONTS.find((one) => canShow(one, character));
			if (font) found.set(font, (found.get(font) ?? new Set()).add(character));
		}
	}
	return found;
}
