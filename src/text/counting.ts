/**
 * Scripts that put no blanks between words, and how many of their characters say about as much as an
 * English word; translators count 400 Japanese characters as 160 to 200 words. Dictionaries would count
 * exactly, and otherwise with every version of them.
 */
const UNSPACED = [
	{
		characters: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu,
		perWord: 2.5,
	},
	{
		characters: /[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/gu,
		perWord: 5,
	},
];

/** Words of a run without blanks: one, or as many as its characters are worth. */
const wordsInRun = (run: string): number =>
	UNSPACED.reduce((words, { characters, perWord }) => {
		const found = run.match(characters)?.length ?? 0;
		return Math.max(words, Math.ceil(found / perWord));
	}, 1);

/** Words of a text as an editor counts them: runs between blanks; where a script has no blanks, by its characters. */
export const wordsIn = (text: string): number =>
	text
		.split(/\s+/)
		.filter(Boolean)
		.reduce((words, run) => words + wordsInRun(run), 0);

/** A number with its noun: `1 claim`, `2 claims`. */
export const counted = (number: number, noun: string): string =>
	`${number} ${noun}${number === 1 ? "" : "s"}`;
