/** Letters and digits of a text, in lower case and without marks, as a search compares them. */
const plain = (text: string): string =>
	text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (text: string): string[] =>
	plain(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** Shortest word of an address that says something: `c` and `p` are in every one. */
const TELLING = 3;

/** For each text, whether it has all the words asked for, each as a word or a part of one. */
export function haveAll(texts: readonly string[], asked: string): boolean[] {
	const words = wordsOf(asked);
	return texts.map((text) => {
		const searched = plain(text);
		return words.every((word) => searched.includes(word));
	});
}

/**
 * Those words of an address that lead somewhere together, to begin a search with; the last of them
 * count most, because an address ends with what is most particular.
 */
export function leadingWords(
	address: string,
	texts: readonly string[],
): string {
	const leading: string[] = [];
	for (const word of wordsOf(address).reverse()) {
		const asked = [word, ...leading].join(" ");
		if (word.length >= TELLING && haveAll(texts, asked).includes(true))
			leading.unshift(word);
	}
	return leading.join(" ");
}
