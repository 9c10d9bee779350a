import { languageInWords } from "../edition/words.ts";

/** Where babel and biblatex call a language otherwise than English does. */
const OWN_NAMES: Readonly<Record<string, string>> = {
	nb: "norwegian",
	nn: "norwegian",
	no: "norwegian",
	sl: "slovene",
};

/** The languages that biblatex 3.18 names in the bibliography’s language (the keys `lang…` of english.lbx). */
const KEYS: ReadonlySet<string> = new Set(
	"american basque brazilian bulgarian catalan croatian czech danish dutch english estonian finnish french galician german greek hungarian italian japanese latin latvian lithuanian marathi norwegian polish portuguese romanian russian serbian slovak slovene spanish swedish turkish ukrainian".split(
		" ",
	),
);

/**
 * A language as BibLaTeX has it: `langid` for the rules of its words, and `language` to be printed where
 * it is not the document’s; a language that biblatex has no key for is printed as it stands.
 * @param tag BCP 47
 */
export function latexLanguage(tag: string): {
	langid?: string;
	language?: string;
} {
	const [subtag = ""] = tag.split("-");
	const name = languageInWords(subtag);
	if (name === undefined) return {};
	const langid = OWN_NAMES[subtag] ?? name.toLowerCase();
	return { langid, language: KEYS.has(langid) ? langid : name };
}
