/** Signs that LaTeX obeys instead of printing, and how they are printed. */
const PRINTED: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"&": "\\&",
	"%": "\\%",
	$: "\\$",
	"#": "\\#",
	_: "\\_",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
	"`": "\\`{}",
	// Only before another of its kind: two hyphens would become a dash, two commas a quotation mark.
	"-": "-{}",
	",": ",{}",
};

/**
 * Biber counts braces also after a backslash: one without its partner would swallow the next entries.
 * Commands cannot, but some readers do not know them.
 */
const BRACES = {
	paired: ["\\{", "\\}"],
	single: ["\\textbraceleft{}", "\\textbraceright{}"],
} as const;

/** Whether every brace of a text has its partner. */
function hasPairedBraces(text: string): boolean {
	let depth = 0;
	for (const [brace] of text.matchAll(/[{}]/g)) {
		depth += brace === "{" ? 1 : -1;
		if (depth < 0) return false;
	}
	return depth === 0;
}

/** Typewriter's quotation marks as pairs: LaTeX would print both as closing ones. Apostrophes stay. */
const withPairedQuotes = (text: string): string =>
	text
		.replace(/"([^"]*)"/g, "“$1”")
		.replace(/(^|[\s([—–“])'(?=\S)(.*?\S)'(?![\p{L}\p{N}])/gu, "$1‘$2’");

/**
 * A plain text as a BibLaTeX field has it: no sign of it is a command, and it stands on one line.
 * Letters of any script stay as they are, because nobody could read them as commands.
 * @param word what is done with each word
 */
export function inLatex(
	text: string,
	word: (word: string, at: number) => string = (word) => word,
): string {
	const oneLine = withPairedQuotes(text.replace(/\s+/g, " ").trim());
	const [left, right] = BRACES[hasPairedBraces(oneLine) ? "paired" : "single"];
	return oneLine.replace(
		/[\p{L}\p{M}\p{N}]+|-(?=-)|,(?=,)|[\\&%$#_~^`{}]/gu,
		(part, at: number) => {
			if (part === "{") return left;
			if (part === "}") return right;
			return PRINTED[part] ?? word(part, at);
		},
	);
}
