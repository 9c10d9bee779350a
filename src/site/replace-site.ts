import {
	copyFileSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";

/** Does what the file system may refuse with one of these codes. @returns the code of a refusal */
function refusalOf(action: () => void, ...codes: string[]): string | undefined {
	try {
		action();
		return undefined;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : "";
		if (typeof code === "string" && codes.includes(code)) return code;
		throw error;
	}
}

/** Paths of all files in a folder, relative to it. */
const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

const sameBytes = (a: string, b: string): boolean =>
	readFileSync(a).equals(readFileSync(b));

/** Puts a file in the place of another, or where none is, in one step. */
function put(file: string, path: string): void {
	mkdirSync(dirname(path), { recursive: true });
	if (!refusalOf(() => renameSync(file, path), "EXDEV")) return;
	// The site's folder is a mount: a file arrives there under another name before it takes its own.
	const arriving = `${path}.${process.pid}`;
	copyFileSync(file, arriving);
	renameSync(arriving, path);
}

/** Takes a file away, and the folders that it leaves empty. */
function remove(file: string, folder: string): void {
	rmSync(join(folder, file), { force: true });
	for (let path = dirname(file); path !== "."; path = dirname(path)) {
		const rmdir = () => rmdirSync(join(folder, path));
		if (refusalOf(rmdir, "ENOTEMPTY", "EEXIST", "ENOENT")) return;
	}
}

/** Whether one path is a folder of the other: they cannot both be files. */
const exclude = (a: string, b: string): boolean =>
	a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/**
 * Makes a folder hold the files of another: new ones come first and old ones go last, so that what a page
 * needs is there as long as the page is. A file that is the same stays, and keeps its date.
 * @returns whether there was anything to do
 */
function update(next: string, folder: string): boolean {
	const wanted = new Set(filesOf(next));
	const present = new Set(filesOf(folder));
	const added = [...wanted.difference(present)];
	const changed = [...wanted.intersection(present)].filter(
		(file) => !sameBytes(join(next, file), join(folder, file)),
	);
	const removed = [...present.difference(wanted)];

	// Copying takes time and space: it comes before the first step that shows.
	const copies = `${next}.copies`;
	const coming = [...added, ...changed];
	for (const file of coming) {
		mkdirSync(dirname(join(copies, file)), { recursive: true });
		copyFileSync(join(next, file), join(copies, file));
	}
	const { inTheWay = [], aside = [] } = Object.groupBy(removed, (old) =>
		added.some((file) => exclude(old, file)) ? "inTheWay" : "aside",
	);
	for (const old of inTheWay) remove(old, folder);
	for (const file of coming) put(join(copies, file), join(folder, file));
	for (const old of aside) remove(old, folder);
	return coming.length + removed.length > 0;
}

/** More often than this, no two builds get into each other's way. */
const ROUNDS = 100;

/**
 * Puts a site in the place of the former one. Where there was none it is there in one step. Otherwise its
 * files are, one right after the other, because Node knows no way to exchange two folders in one step. At
 * every moment every file is there and whole.
 *
 * Two builds may do this at once: each goes on until it finds nothing to change, so the one that changes the
 * last file has then seen the whole of its own site.
 * @param next the new site; what is needed besides lies in a folder beside it, `next` with `.copies`
 * @param folder where the site stands; may be a mount
 */
export function replaceSite(next: string, folder: string): void {
	mkdirSync(dirname(folder), { recursive: true });
	const occupied = ["ENOTEMPTY", "EEXIST", "ENOTDIR", "EPERM"];
	const mounted = ["EBUSY", "EXDEV"];
	const rename = () => renameSync(next, folder);
	if (!refusalOf(rename, ...occupied, ...mounted)) return;
	mkdirSync(folder, { recursive: true });
	for (let round = 0; round < ROUNDS; round += 1) {
		let changing = false;
		const look = () => {
			changing = update(next, folder);
		};
		// A file that was there and is gone was another build's.
		const disturbed = refusalOf(look, "ENOENT");
		if (!disturbed && !changing) return;
	}
	throw new Error("Something else keeps changing the folder.");
}
