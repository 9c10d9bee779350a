import { createHash } from "node:crypto";
import {
	ANCHORS_FILE,
	CAPTURES_FILE,
	EDITIONS_FILE,
} from "../reading/draft.ts";
import { isPublishedFile, type PublishedDraft } from "../reading/published.ts";

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256Of = (text: string): string =>
	createHash("sha256").update(text, "utf8").digest("hex");

/** Files that record the history of the content are not part of it. */
const isHistory = (file: string): boolean =>
	file === ANCHORS_FILE ||
	file === CAPTURES_FILE ||
	file === EDITIONS_FILE ||
	isPublishedFile(file);

/** One value for the names and texts of files. */
const fingerprint = (files: Iterable<readonly [string, string]>): string =>
	`sha256-${sha256Of(
		JSON.stringify([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
	)}`;

/** One value for everything that a reader may see change: the names and texts of all content files. */
export const fingerprintOf = (texts: ReadonlyMap<string, string>): string =>
	fingerprint([...texts].filter(([file]) => !isHistory(file)));

/** One value for the notes that an edition published; undefined if it kept none. */
export function notesFingerprintOf(
	published: readonly PublishedDraft[],
	edition: number,
): string | undefined {
	const files = published
		.filter((note) => note.edition === edition)
		.map(({ file, text }) => [file, text] as const);
	return files.length > 0 ? fingerprint(files) : undefined;
}
