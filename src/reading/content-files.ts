import type { Problem } from "./problem.ts";

/** A content folder as plain text: the only thing the core knows of the disk. */
export interface ContentFiles {
	/** The folder as people should read it in a message, e.g. `content`. */
	readonly folder: string;
	/** File text by path inside the folder, e.g. `claims/blue-book.md`. */
	readonly texts: ReadonlyMap<string, string>;
	/** The day of the reading, ISO 8601 in UTC; without it no date is too late. */
	readonly today?: string;
	/** What was wrong with files as bytes. */
	readonly problems?: readonly Problem[];
}
