/** `¶3`, `¶3–4`, or nothing for words that stand in no numbered paragraph. @param numbers in reading order */
export function paragraphsLabel(numbers: readonly string[]): string {
	const [first] = numbers;
	const last = numbers.at(-1);
	if (!first) return "";
	return first === last ? `¶${first}` : `¶${first}–${last}`;
}

/** Words as somebody quotes them. */
export interface Quoted {
	words: string;
	/** Where they stand, e.g. `¶3`; empty for words in no numbered paragraph. */
	label: string;
	/** Whose they are: the plain citation of the article. */
	cited: string | undefined;
	/** Where they are read. */
	link: string;
}

/** The words of paragraphs as one text, without the blanks at their ends. */
export const joined = (words: readonly string[]): string =>
	words.map((part) => part.trim()).join("\n\n");

/** A quotation as it is pasted: the words and their place, a gap, whose they are, and the link. */
export const quotation = ({ words, label, cited, link }: Quoted): string =>
	[`“${words}”${label && ` (${label})`}`, "", cited, link]
		.filter((line) => line !== undefined)
		.join("\n");
