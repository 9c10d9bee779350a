import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { ContentFiles } from "../reading/content-files.ts";
import { fileText } from "../reading/file-text.ts";
import type { Problem } from "../reading/problem.ts";

/** The content folder in use: `CONTENT_DIR`, or `content` beside package.json. Absolute. */
export const contentFolder = (): string =>
	resolve(process.env.CONTENT_DIR ?? "content");

/** The path of a file’s entry in Astro’s collections, whatever folder is in use. */
export const entryPath = (file: string): string => `content/${file}`;

/** Reads a content folder's files; an absent folder reads as an empty one, which the checks then report. */
export function readContent(folder: string = contentFolder()): ContentFiles {
	const texts = new Map<string, string>();
	const problems: Problem[] = [];
	const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
		? readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()
		: [];
	for (const name of names) {
		const path = join(folder, name);
		// What an editor’s own programs leave about begins with a dot or ends with a tilde.
		if (/(^|[\\/])\.|~$/.test(name) || !statSync(path).isFile()) continue;
		const file = name.replaceAll("\\", "/");
		const read = fileText(file, readFileSync(path));
		problems.push(...read.problems);
		if (read.text !== undefined) texts.set(file, read.text);
	}
	const inside = relative(process.cwd(), folder);
	return {
		folder: inside.startsWith("..") ? folder : inside || ".",
		texts,
		problems,
	};
}
