import type { Seen, Status } from "../reading/fields.ts";
import type { Person } from "../reading/schema.ts";

/** How a status is said to readers, everywhere. */
export const STATUS_WORDS: Record<Status, string> = {
	supported: "Supported",
	"supported-with-detail": "Supported, with a detail",
	"differs-from-record": "Differs from the record",
	"not-established": "Not established",
	contested: "Contested",
	judgement: "Author’s judgement",
};

/** What a status means, with the threshold of each: on the page, in the brief and in the data alike. */
export const STATUS_DEFINITIONS: Record<Status, string> = {
	supported:
		"The record carries every part of the claim, in sources of at least two origins.",
	"supported-with-detail":
		"The record carries the claim, and a reader needs a detail with it, or all of its sources have one origin. A wrong date or number, or a quotation that cannot be traced, is never a detail.",
	"differs-from-record":
		"A record of the fact says otherwise; the note says how.",
	"not-established":
		"The claim can be checked, and no support was found where it was sought.",
	contested:
		"Sources of the time dispute it among themselves; both sides are quoted.",
	judgement:
		"A value, a forecast or advice: nothing in it can be counted or looked up.",
};

const SEEN_WORDS: Record<Seen, string> = {
	whole: "read whole",
	mirror: "on a third-party copy of the original",
	syndicated: "as carried by another outlet",
	"headline-missing": "headline not in the excerpt",
	"date-from-url": "date taken from the address",
	"date-missing": "date not in the excerpt",
	"author-missing": "author or agency not named in the excerpt",
	"passage-elsewhere": "the passage itself lies outside the excerpt",
};

/** What was seen of a source otherwise than of all others, as one sentence: `Read as carried by another outlet.` */
export function seenInWords(
	seen: readonly Seen[] | undefined,
): string | undefined {
	if (!seen) return undefined;
	const text = seen.map((item) => SEEN_WORDS[item]).join("; ");
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const MONTHS =
	"January February March April May June July August September October November December".split(
		" ",
	);

/** `2019-05-02` → `2 May 2019`; a month or a year alone stays so. */
export function dateInWords(iso: string): string {
	const [year = "", month, day] = iso.split("-");
	return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
		.filter(Boolean)
		.join(" ");
}

/** `2018-09-18`, `2018-09-20` → `18–20 Sep`; as much of the first day as differs from the last. */
export function daysInWords(date: string, until: string = date): string {
	const words = (iso: string) =>
		dateInWords(iso.slice(0, 10))
			.split(" ")
			.slice(0, 2)
			.map((word) => word.slice(0, 3))
			.join(" ");
	if (date === until) return words(date);
	return date.slice(0, 7) === until.slice(0, 7)
		? `${Number(date.slice(8))}–${words(until)}`
		: `${words(date)} – ${words(until)}`;
}

/** Characters of a claim’s words in the name of a link: enough to know it by. */
export const NAME_LENGTH = 60;

/** The same of the words that a source bears on, which stand in the note’s heading, too. */
export const BEARING_LENGTH = 32;

/** A language tag in English words: `ja` → `Japanese`; undefined for what is not the tag of a language. */
export function languageInWords(tag: string): string | undefined {
	try {
		return new Intl.DisplayNames("en", {
			type: "language",
			fallback: "none",
		}).of(tag);
	} catch {
		// A RangeError: not even of the form of a tag.
		return undefined;
	}
}

/** Names that stand with the family first and nothing between the two. */
const FAMILY_FIRST = /^[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]+$/u;

/** A name as a line of print: `Robbie Gramer`, `Martin Luther King Jr.`, `山田明`. */
function nameInWords(person: Person): string {
	if ("literal" in person) return person.literal;
	const { family, given, suffix } = person;
	return FAMILY_FIRST.test(family)
		? `${family}${given ?? ""}`
		: [given, family, suffix].filter(Boolean).join(" ");
}

/** Authors as a line of print: `Robbie Gramer and Mari Yamaguchi`. */
export function authorsInWords(authors: readonly Person[]): string {
	return new Intl.ListFormat("en-GB").format(authors.map(nameInWords));
}

/** A title in square brackets is the editors' description of a source whose headline was not seen. */
export const isDescription = (title: string): boolean => title.startsWith("[");
