/** A part of a statement that can be looked up: a number, a date, or a word such as “both” that counts. */
export interface Checkable {
	/** As it is written. */
	text: string;
	/** Where it begins, in UTF-16 units. */
	at: number;
	/** What a source has to hold, all of it in one place; see `tokensIn`. */
	tokens: string[];
}

const MONTHS =
	"january february march april may june july august september october november december".split(
		" ",
	);
const UNITS =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
		" ",
	);
const TENS = "thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
	"zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
		" ",
	);
/** Words by which a statement claims more than its source may say. */
const QUANTIFIERS = ["both", "all", "only", "first", "never", "every"];

const month = MONTHS.join("|");
const DATE = new RegExp(
	String.raw`\b(?:\d{1,2} (?:${month})|(?:${month}) \d{1,2})(?:,? \d{4})?\b|\b(?:${month}) \d{4}\b`,
	"gi",
);
const WORD = /\d[\d,.]*\d|\d|\p{L}+/gu;

/** “One” is left out: it is a pronoun as often as a number. */
const cardinal = (word: string): string | undefined => {
	if (/^\d/.test(word)) return word.replaceAll(",", "");
	const unit = UNITS.indexOf(word);
	if (unit > 1) return String(unit);
	const ten = TENS.indexOf(word);
	return ten < 0 ? undefined : String((ten + 3) * 10);
};

/** The token of a word: `4` of “four”, `4th` of “fourth”, `june`, `both`; undefined for words that say nothing to check. */
function tokenOf(written: string): string | undefined {
	const word = written.toLowerCase();
	const ordinal = ORDINALS.indexOf(word);
	return (
		cardinal(word) ??
		(ordinal > 1 ? `${ordinal}th` : undefined) ??
		[...MONTHS, ...QUANTIFIERS].find((known) => known === word)
	);
}

/** Every token of a text. Japanese days and months (`6月18日`) are read as those of English. */
export function tokensIn(text: string): Set<string> {
	const plain = text.normalize("NFKC");
	const tokens = [...plain.matchAll(WORD)].map(([word]) => tokenOf(word));
	const months = [...plain.matchAll(/(\d{1,2})月/g)].map(
		({ 1: number }) => MONTHS[Number(number) - 1],
	);
	return new Set([...tokens, ...months].filter((token) => token !== undefined));
}

/** The numbers, dates and counting words of a statement, in order; a date is one, with all its parts. */
export function checkablesIn(statement: string): Checkable[] {
	const dates = [...statement.matchAll(DATE)].map(
		({ 0: text, index: at }): Checkable => ({
			text,
			at,
			tokens: [...tokensIn(text)],
		}),
	);
	const inDate = (at: number) =>
		dates.some((date) => at >= date.at && at < date.at + date.text.length);
	const words = [...statement.matchAll(WORD)].flatMap(
		({ 0: text, index: at }): Checkable[] => {
			const token = tokenOf(text);
			// “May” is a month in a date alone.
			return token === undefined || inDate(at) || MONTHS.includes(token)
				? []
				: [{ text, at, tokens: [token] }];
		},
	);
	return [...dates, ...words].sort((a, b) => a.at - b.at);
}

/** A part of a text and where it begins, in UTF-16 units. */
interface Part {
	text: string;
	at: number;
}

const NAME = /\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu;

/** Whether a sentence begins at an offset: nothing before it, or a full stop. */
const begins = (text: string, at: number): boolean =>
	at === 0 ||
	/(?:[.!?]['"”’]?\s+|\n)$/.test(text.slice(Math.max(0, at - 8), at));

/**
 * The names in a statement: words with a capital letter. The first word of a sentence is one if the
 * whole text has it within a sentence too.
 */
export function namesIn(statement: string, text: string): Part[] {
	const within = new Set(
		[...text.matchAll(NAME)].flatMap(({ 0: name, index }) =>
			begins(text, index) ? [] : name.split(" "),
		),
	);
	return [...statement.matchAll(NAME)].flatMap(({ 0: name, index }): Part[] => {
		const first = begins(statement, index);
		const [word = "", ...more] = name.split(" ");
		if (!first || within.has(word)) return [{ text: name, at: index }];
		const rest = more.join(" ");
		return rest === ""
			? []
			: [{ text: rest, at: index + word.length + " ".length }];
	});
}

/** Words between quotation marks of whatever form; the marks are not part of them. */
export const quotationsIn = (statement: string): Part[] =>
	[
		...statement.matchAll(
			/(?<=^|[\s(])["“'‘]+(\S.*?\S)["”’']+(?=$|[\s.,;:)])/gu,
		),
	].map(({ 0: quoted, 1: text = "", index }) => ({
		text,
		at: index + quoted.indexOf(text),
	}));
