/** What stands before and after some words in the sentences they belong to. */
export interface Surroundings {
	before: string;
	after: string;
}

/**
 * The rest of the sentences that hold `text.slice(start, end)`, which may be several. Sentences end
 * where Unicode (UAX #29) says so; blanks around them are left out.
 * @param start,end in UTF-16 units
 */
export function sentencesAround(
	text: string,
	start: number,
	end: number,
): Surroundings {
	const sentences = [
		...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text),
	];
	const first = sentences.findLast(({ index }) => index <= start);
	const last = sentences.findLast(({ index }) => index < end);
	const from = first?.index ?? 0;
	const to = last ? last.index + last.segment.length : text.length;
	return {
		before: text.slice(from, start).trimStart(),
		after: text.slice(end, to).trimEnd(),
	};
}
