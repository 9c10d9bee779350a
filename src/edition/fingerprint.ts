import { createHash } from "node:crypto";
import { ANCHORS_FILE, EDITIONS_FILE } from "../reading/draft.ts";

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256Of = (text: string): string =>
	createHash("sha256").update(text, "utf8").digest("hex");

/** Files that record the history of the content are not part of it. */
const HISTORY: readonly string[] = [ANCHORS_FILE, EDITIONS_FILE];

/** One value for everything that a reader may see change: the names and texts of all content files. */
export function fingerprintOf(texts: ReadonlyMap<string, string>): string {
	const content = [...texts]
		.filter(([file]) => !HISTORY.includes(file))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return `sha256-${sha256Of(JSON.stringify(content))}`;
}
