/** Scripts that a record may be written in, as Unicode names them. */
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
	"Hiragana",
	"Katakana",
	"Khmer",
	"Lao",
	"Latin",
	"Malayalam",
	"Mongolian",
	"Myanmar",
	"Sinhala",
	"Tamil",
	"Telugu",
	"Thai",
	"Tibetan",
].map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, "u") }));

/** The script of a character, by its English name; signs and pictures have none. */
export const scriptOf = (character: string): string | undefined =>
	SCRIPTS.find(({ pattern }) => pattern.test(character))?.name;
