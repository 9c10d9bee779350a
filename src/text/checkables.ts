import {
	countedBy,
	MONTHS,
	OF_THINGS,
	tokenOf,
	tokensIn,
	WORD,
} from "./tokens.ts";

/** A part of a statement that can be looked up: a number, a date, or a word such as “both” that counts. */
export interface Checkable {
	/** As it is written. */
	text: string;
	/** Where it begins, in UTF-16 units. */
	at: number;
	/** What a source has to hold, all of it in one place; see `tokensIn`. */
	tokens: string[];
	/** Of these, one at least: “both” of what. */
	either?: string[];
}

const month = MONTHS.join("|");
const DATE = new RegExp(
	String.raw`\b(?:\d{1,2} (?:${month})|(?:${month}) \d{1,2})(?:,? \d{4})?\b|\b(?:${month}) \d{4}\b|\b\d{4}-\d{2}-\d{2}\b`,
	"gi",
);
const MONTH_FOLLOWS =
	/\b(?:in|of|since|until|till|by|before|after|from|to|and|early|mid|late|last|next)[ -]$/i;

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
			if (token === undefined || inDate(at)) return [];
			// A month without day and year is a date behind “in”: “may” and “march” are verbs too.
			if (MONTHS.includes(token) && !MONTH_FOLLOWS.test(statement.slice(0, at)))
				return [];
			const either = OF_THINGS.includes(token)
				? countedBy(token, statement.slice(at + text.length))
				: [];
			return [
				{ text, at, tokens: [token], ...(either.length > 0 && { either }) },
			];
		},
	);
	return [...dates, ...words].sort((a, b) => a.at - b.at);
}

/** Whether a thing to check is of a day, a month or a year, which the date of a source may say. */
export const isDate = ({ tokens }: Checkable): boolean =>
	tokens.some(
		(token) => MONTHS.includes(token) || /^(?:1[6-9]|20)\d\d$/.test(token),
	);
