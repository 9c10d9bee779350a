import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { ContentFiles } from "../edition/content-files.ts";

/** The content folder in use: `CONTENT_DIR`, or `content` beside package.json. Absolute. */
export const contentFolder = (): string =>
	resolve(process.env.CONTENT_DIR ?? "content");

/** Reads a content folder's text files; an absent folder reads as an empty one, which the checks then report. */
export function readContent(folder: string = contentFolder()): ContentFiles {
	const texts = new Map<string, string>();
	const files = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
		? readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()
		: [];
	for (const file of files) {
		if (/\.(md|mdx|yaml|json|txt)$/.test(file)) {
			texts.set(
				file.replaceAll("\\", "/"),
				readFileSync(join(folder, file), "utf8"),
			);
		}
	}
	return { folder: relative(process.cwd(), folder) || ".", texts };
}
