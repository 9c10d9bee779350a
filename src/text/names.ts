/** A part of a text and where it begins, in UTF-16 units. */
export interface Part {
	text: string;
	at: number;
}

const NAME = /\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu;

/** Whether a sentence begins at an offset: nothing before it, or a full stop. */
const begins = (text: string, at: number): boolean =>
	at === 0 ||
	/(?:[.!?]['"”’]?\s+|\n)$/.test(text.slice(Math.max(0, at - 8), at));

/** The words with a capital letter that stand within a sentence of a text: names, wherever they stand. */
export const wordsOfNames = (text: string): ReadonlySet<string> =>
	new Set(
		[...text.matchAll(NAME)].flatMap(({ 0: name, index }) =>
			begins(text, index) ? [] : name.split(" "),
		),
	);

/**
 * The names in a statement: words with a capital letter.
 * @param within words of names in the whole text: the first word of a sentence is a name if it is one of them
 */
export function namesIn(
	statement: string,
	within: ReadonlySet<string>,
): Part[] {
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
