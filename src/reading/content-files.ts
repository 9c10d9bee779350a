import type { Problem } from "./problem.ts";

/** A content folder as plain text: the only thing the core knows of the disk. */
export interface ContentFiles {
	/** The folder as people should read it in a message, e.g. `content`. */
	readonly folder: string;
	/** File text by path inside the folder, e.g. `claims/blue-book.md`. */
	readonly texts: ReadonlyMap<string, string>;
	/** What was wrong with files as bytes. */
	readonly problems?: readonly Problem[];
}
