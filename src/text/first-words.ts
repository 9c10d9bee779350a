/** The first words of a text, whole words only, for the name of a link; at most `limit` characters. */
export function firstWords(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const cut = text.slice(0, limit).replace(/\s+\S*$/, "");
	return `${cut.replace(/[\s,;:.]+$/, "")} …`;
}
