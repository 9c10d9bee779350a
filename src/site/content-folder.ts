import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { ContentFiles } from "../reading/content-files.ts";
import { ARTICLE_FILE, isContentFolder } from "../reading/draft.ts";
import {
	fileText,
	LARGEST,
	tooLarge,
	unknownFolder,
	unreadable,
} from "../reading/file-text.ts";
import type { Problem } from "../reading/problem.ts";
import { systemFault } from "./system-fault.ts";

/**
 * The content folder in use: `CONTENT_DIR`, or `content` beside package.json. Absolute. Empty is as
 * good as not given: so does CI write a variable that nobody set.
 */
export const contentFolder = (): string =>
	resolve(process.env.CONTENT_DIR?.trim() || "content");

/** The path of a file’s entry in Astro’s collections, whatever folder is in use. */
export const entryPath = (file: string): string => `content/${file}`;

/** What editors’ own programs and their systems leave about. */
const LEFT_ABOUT = /^\.|~$|^~\$|^#.*#$|^(Thumbs\.db|desktop\.ini)$/i;

/** One entry of a folder: its text, or what is wrong with it. */
interface Entry {
	file: string;
	text?: string | undefined;
	problems: Problem[];
}

function readEntry(folder: string, file: string): Entry[] {
	const path = join(folder, file);
	const status = statSync(path);
	if (status.isDirectory())
		return isContentFolder(file)
			? entriesOf(folder, file)
			: [{ file, problems: [unknownFolder(file)] }];
	if (!status.isFile())
		return [{ file, problems: [unreadable(file, "is no file")] }];
	// Asked before it is read: a disk’s image may lie here by mistake.
	if (status.size > LARGEST)
		return [{ file, problems: [tooLarge(file, status.size)] }];
	return [{ file, ...fileText(file, readFileSync(path)) }];
}

/** Reads a folder and what is right in it: no content stands deeper, and a stray link may lead anywhere. */
function entriesOf(folder: string, inside = ""): Entry[] {
	return readdirSync(join(folder, inside))
		.sort()
		.filter((name) => !LEFT_ABOUT.test(name))
		.flatMap((name) => {
			const file = inside === "" ? name : `${inside}/${name}`;
			return readable(() => readEntry(folder, file), file);
		});
}

/** Reads, or says why the system does not let us. */
function readable(
	read: () => Entry[],
	file: string,
	...whole: [name: string, cure: string] | []
): Entry[] {
	try {
		return read();
	} catch (error) {
		const fault = systemFault(error);
		if (fault === undefined) throw error;
		return [{ file, problems: [unreadable(file, fault, ...whole)] }];
	}
}

/** Reads a content folder’s files; what cannot be read is among its problems. */
export function readContent(folder: string = contentFolder()): ContentFiles {
	const inside = relative(process.cwd(), folder);
	const shown = inside === "" || inside.startsWith("..") ? folder : inside;
	const entries = readable(
		() => entriesOf(folder),
		ARTICLE_FILE,
		`The content folder ${shown}`,
		"Begin it with npm run new:edition, or point CONTENT_DIR at a folder that has some content.",
	);
	const texts = entries.flatMap(({ file, text }): [string, string][] =>
		text === undefined ? [] : [[file, text]],
	);
	return {
		folder: shown,
		today: new Date().toISOString().slice(0, 10),
		texts: new Map(texts),
		problems: entries.flatMap(({ problems }) => problems),
	};
}
