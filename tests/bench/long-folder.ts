import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { freshFolder, run } from "../build/run.ts";
import { longContent } from "../long-content.ts";

/** What the editors’ commands write. */
const RECORDS = ["editions.yaml", "anchors.lock.json"];

/** Claims of each paragraph. */
export const CLAIMS = 2;

/** Writes the content of a long article, two claims in each paragraph, and records it as its first edition. @returns its folder */
export function longFolder(paragraphs: number): string {
	const folder = join(freshFolder(), "content");
	for (const [file, text] of longContent(paragraphs, CLAIMS).texts) {
		if (RECORDS.includes(file)) continue;
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	for (const command of [
		["src/editing/anchors.ts", "--first"],
		["src/editing/publish-edition.ts", "--first", "First edition."],
	]) {
		const { status, stderr } = run("node", command, { CONTENT_DIR: folder });
		if (status !== 0) throw new Error(stderr);
	}
	return folder;
}
