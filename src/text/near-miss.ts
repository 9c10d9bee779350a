import { distance } from "fastest-levenshtein";

/** A slip of the fingers changes a third of a word at most, or two letters of a short one, never all. */
const tolerance = (word: string) =>
	Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));

/** The word that was probably meant, if a candidate is near. */
export function nearMiss(
	word: string,
	candidates: Iterable<string>,
): string | undefined {
	const [nearest] = [...candidates]
		.map((candidate) => ({ candidate, far: distance(word, candidate) }))
		.filter(
			({ candidate, far }) => far <= tolerance(word) && candidate !== word,
		)
		.sort((a, b) => a.far - b.far);
	return nearest?.candidate;
}

/** @returns `Did you mean “…”? ` to put before a cure, or nothing if no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
	const nearest = nearMiss(word, candidates);
	return nearest === undefined ? "" : `Did you mean “${nearest}”? `;
}
