/** Files of a small site by path: pages all of which hold its word, an asset named after it, and one that never changes. */
export const standInSite = (word: string): Map<string, string> =>
	new Map([
		["index.html", page(word)],
		...Array.from(
			{ length: 40 },
			(_, index) => [`p/${index}/index.html`, page(word)] as const,
		),
		[`assets/${word}.css`, page(word)],
		["robots.txt", "the same in every site"],
	]);

const page = (word: string) => `<html>${`${word} `.repeat(2_000)}</html>`;
