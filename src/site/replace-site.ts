import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { runs } from "./build-folders.ts";

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

/** Begins the name of a folder in the site's folder where a process gathers what it will put in place. */
const ARRIVING = ".arriving-";

/** Whether a path belongs to another build that is at work. */
const arrives = (path: string): boolean =>
	path.startsWith(ARRIVING) &&
	runs(Number.parseInt(path.slice(ARRIVING.length), 10));

/** Paths of all files in a folder, relative to it. */
const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
		.filter((path) => !arrives(path));

const sameBytes = (a: string, b: string): boolean =>
	readFileSync(a).equals(readFileSync(b));

/** Copies or moves a file into a folder that may have to be made. */
function bring(
	how: (from: string, to: string) => void,
	from: string,
	to: string,
): void {
	mkdirSync(dirname(to), { recursive: true });
	how(from, to);
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
	const coming = [...added, ...changed];
	if (coming.length + removed.length === 0) return false;

	// Copying takes time and space. It comes before the first step that shows, and on the same file system:
	// when the disk is full, the former site has lost nothing.
	const arriving = mkdtempSync(join(folder, `${ARRIVING}${process.pid}-`));
	try {
		for (const file of coming)
			bring(copyFileSync, join(next, file), join(arriving, file));
		const { inTheWay = [], aside = [] } = Object.groupBy(removed, (old) =>
			added.some((file) => exclude(old, file)) ? "inTheWay" : "aside",
		);
		for (const old of inTheWay) remove(old, folder);
		for (const file of coming)
			bring(renameSync, join(arriving, file), join(folder, file));
		for (const old of aside) remove(old, folder);
	} finally {
		rmSync(arriving, { recursive: true, force: true });
	}
	return true;
}

/** More often than this, no two builds get into each other's way. */
const ROUNDS = 100;

/**
 * Puts a site in the place of the former one. Where there was none it is there in one step. Otherwise its
 * files are, one right after the other. Node knows no way to exchange two folders in one step; renaming the
 * former one away and the new one here would leave a moment without a site, could not be done to a mount, and
 * a server that was started in the folder, or a container that has it mounted, would go on showing the old one.
 * At every moment every file is there and whole.
 *
 * Two builds may do this at once: each goes on until it finds nothing to change, so the one that changes the
 * last file has then seen the whole of its own site.
 * @param next the new site
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
