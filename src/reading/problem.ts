/** A place in a content file; line and column count from 1, in UTF-16 units as editors count. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** How grave a fault is: an error stops the build, a warning is only reported. */
export type Severity = "error" | "warning";

/** Something an editor has to put right. */
export interface Problem extends Place {
	/** Stable name of the fault: scripts and documents use it. */
	code: string;
	severity: Severity;
	/** Concerns publication alone: not shown while writing with `npm run dev`. */
	publishing?: true;
	/** What is wrong, naming the words concerned. */
	message: string;
	/** What to type instead. */
	cure: string;
}

/** Where a character of a text stands in its file. */
export type PlaceOf = (offset: number) => Place;

/** The places of a file's text; offsets beyond its ends give the nearer end. Lines are counted once. */
export function placesIn(file: string, text: string): PlaceOf {
	const starts = [
		0,
		...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1),
	];
	return (offset) => {
		const at = Math.min(Math.max(0, offset), text.length);
		const line = starts.findLastIndex((start) => start <= at) + 1;
		const before = text.slice(0, at);
		return { file, line, column: at - before.lastIndexOf("\n") };
	};
}

/** @returns the place of a character offset in a file's text. */
export const placeAt = (file: string, text: string, offset: number): Place =>
	placesIn(file, text)(offset);

/** The place of what concerns a file as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

/** @returns the place where a text ends that begins at `place`. */
export function behind(place: Place, text: string): Place {
	const end = placeAt(place.file, text, text.length);
	return end.line === 1
		? { ...place, column: place.column + end.column - 1 }
		: { ...end, line: place.line + end.line - 1 };
}

/** @returns the character offset of a place in a file's text: the way back of `placeAt`. */
export function offsetAt(
	text: string,
	{ line, column }: Pick<Place, "line" | "column">,
): number {
	const before = text.split("\n").slice(0, line - 1);
	return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

/** Order of a report: by file, then by place. */
export function byPlace(a: Problem, b: Problem): number {
	const files = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
	return files || a.line - b.line || a.column - b.column;
}
