/** Scripts that a language is written in, where ISO 15924 has a code for several at once. */
const SEVERAL: Record<string, readonly string[]> = {
	Jpan: ["Hani", "Hira", "Kana"],
	Kore: ["Hang", "Hani"],
	Hans: ["Hani"],
	Hant: ["Hani"],
	Hanb: ["Hani", "Bopo"],
	Hrkt: ["Hira", "Kana"],
};

const LATIN = "Latn";

const matcher = (scripts: readonly string[]) =>
	new RegExp(scripts.map((script) => `\\p{sc=${script}}`).join("|"), "gu");

/** The script of a language as its tag says it or as it is commonly written: `ja` → `Jpan`; undefined if it is not known. */
function scriptOf(language: string): string | undefined {
	try {
		return new Intl.Locale(language).maximize().script;
	} catch {
		// A RangeError: not even of the form of a tag.
		return undefined;
	}
}

/** Letters of a text that have a script of their own. */
const lettersOf = (text: string): string[] =>
	text.match(/(?=\p{L})\P{sc=Zyyy}/gu) ?? [];

/**
 * Whether a text cannot be in a language, by its letters: a language of another script has at least one
 * letter of it, and one of Latin script at least half of them, because other texts cite Latin names.
 */
export function contradicts(text: string, language: string): boolean {
	const script = scriptOf(language);
	const letters = lettersOf(text);
	if (script === undefined || letters.length === 0) return false;
	const own = letters.join("").match(matcher(SEVERAL[script] ?? [script]));
	const share = (own?.length ?? 0) / letters.length;
	return script === LATIN ? share < 0.5 : share === 0;
}

/** The first run of a text in letters that are not Latin. */
export const foreignRun = (text: string): RegExpExecArray | null =>
	/(?=\p{L})[^\p{sc=Latn}\p{sc=Zyyy}][^\p{sc=Latn}\s]*/u.exec(text);
