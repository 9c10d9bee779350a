import { inFigures } from "./japanese-numbers.ts";

export const MONTHS =
	"january february march april may june july august september october november december".split(
		" ",
	);
const UNITS =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
		" ",
	);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
	"zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
		" ",
	);
/** Words by which a statement claims more than its source may say. */
const QUANTIFIERS = ["both", "all", "only", "first", "never", "every"];
/** Those that mean nothing without the thing counted: “both leaders” are not “both summits”. */
export const OF_THINGS = ["both", "all", "every"];
/** Words behind such a quantifier among which the thing counted stands. */
const REACH = 3;
/** Words that are no thing, though as long as one. */
const NO_THING =
	/^(?:the|and|for|from|has|had|have|its|his|her|since|that|this|was|were|with)$/i;

export const WORD = new RegExp(
	String.raw`\b(?:${TENS.join("|")})-\p{L}+|\d+(?:st|nd|rd|th)\b|\d[\d,.]*\d|\d|\p{L}+`,
	"giu",
);

/** “One” is left out: it is a pronoun as often as a number. */
const cardinal = (word: string): string | undefined => {
	if (/^[\d,.]+$/.test(word))
		return word.replaceAll(",", "").replace(/^0+(?=\d)/, "");
	const unit = UNITS.indexOf(word);
	if (unit > 1) return String(unit);
	const [first = "", second] = word.split("-");
	const ten = TENS.indexOf(first);
	if (ten < 0) return undefined;
	const more = second === undefined ? 0 : UNITS.indexOf(second);
	return more < 0 ? undefined : String((ten + 2) * 10 + more);
};

/** `4th` of “fourth” and “4th”; “first” counts among the quantifiers, however it is written. */
const ordinal = (word: string): string | undefined => {
	const [, figures] = /^(\d+)(?:st|nd|rd|th)$/.exec(word) ?? [];
	const place = figures ? Number(figures) : ORDINALS.indexOf(word);
	if (place === 1) return "first";
	return place > 1 ? `${place}th` : undefined;
};

/** `september` of “September”, “Sept” and “Sep”. */
const monthOf = (word: string): string | undefined =>
	MONTHS.find((name) => name === word) ??
	(word === "sept" ? "september" : undefined) ??
	(word.length === 3
		? MONTHS.find((name) => name.startsWith(word))
		: undefined);

/** The token of a word: `4` of “four”, `4th` of “fourth”, `june`, `both`; undefined for words that say nothing to check. */
export function tokenOf(written: string): string | undefined {
	const word = written.toLowerCase();
	return (
		cardinal(word) ??
		ordinal(word) ??
		monthOf(word) ??
		QUANTIFIERS.find((known) => known === word)
	);
}

/** The tokens of a day, a month or a year of ISO 8601. */
export function dateTokens(date: string): string[] {
	const [year, month, day] = date.split("-");
	return [
		day === undefined ? [] : [String(Number(day))],
		MONTHS[Number(month) - 1] ?? [],
		year ?? [],
	].flat();
}

/** `both summi`, `both trump` of “both Trump–Kim summits”: a quantifier with each word near behind it. */
export function countedBy(quantifier: string, behind: string): string[] {
	const [clause = ""] = behind.split(/[.,;:!?]/);
	return (clause.match(/\p{L}{3,}/gu) ?? [])
		.filter((word) => !NO_THING.test(word))
		.slice(0, REACH)
		.map((word) => word.toLowerCase().replace(/s$/, "").slice(0, 5))
		.map((stem) => `${quantifier} ${stem}`);
}

/** Every token of a text; days and months of Japanese are read as those of English. */
export function tokensIn(text: string): Set<string> {
	const plain = inFigures(text.normalize("NFKC"));
	const tokens = [...plain.matchAll(WORD)].map(([word]) => tokenOf(word));
	const months = [...plain.matchAll(/(\d{1,2})月/g)].map(
		({ 1: number }) => MONTHS[Number(number) - 1],
	);
	const days = [...plain.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)].flatMap(([day]) =>
		dateTokens(day),
	);
	const things = [
		...plain.matchAll(new RegExp(`\\b(?:${OF_THINGS.join("|")})\\b`, "gi")),
	].flatMap(({ 0: word, index }) =>
		countedBy(word.toLowerCase(), plain.slice(index + word.length)),
	);
	return new Set(
		[...tokens, ...months, ...days, ...things].filter(
			(token) => token !== undefined,
		),
	);
}
