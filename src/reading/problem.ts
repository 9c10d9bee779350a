import type { Code } from "./codes.ts";

/** A place in a content file; line and column count from 1, in UTF-16 units as editors count. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** Something an editor has to put right. */
export interface Problem extends Place {
	code: Code;
	/** What is wrong, naming the words concerned. */
	message: string;
	/** What to type instead. */
	cure: string;
}

/** @returns the place of a character offset in a file's text; offsets beyond the end give the end. */
export function placeAt(file: string, text: string, offset: number): Place {
	const before = text.slice(0, Math.max(0, offset));
	const line = before.split("\n").length;
	return { file, line, column: before.length - before.lastIndexOf("\n") };
}

/** @returns the character offset of a place in a file's text: the way back of `placeAt`. */
export function offsetAt(text: string, { line, column }: Place): number {
	const before = text.split("\n").slice(0, line - 1);
	return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

/** Order of a report: by file, then by place. */
export function byPlace(a: Problem, b: Problem): number {
	const files = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
	return files || a.line - b.line || a.column - b.column;
}
