import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where every process that makes a site has a folder of its own while it runs, named after its id. */
export const BUILDS = resolve(import.meta.dirname, "../../.cache/builds");

const ownFolder = (): string => join(BUILDS, String(process.pid));

/** Whether a process of this machine has the id. */
export function runs(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// A process of another user may not be asked, and runs.
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}

/** Moves a folder, unless another process did so before: only one of them gets it. */
export function take(folder: string, to: string): boolean {
	try {
		renameSync(folder, to);
		return true;
	} catch {
		return false;
	}
}

/** Takes what stopped processes left behind into a folder; those that run keep theirs. */
function takeLeftovers(folder: string): void {
	for (const name of readdirSync(BUILDS))
		if (!runs(Number(name))) take(join(BUILDS, name), join(folder, name));
}

/** A fresh folder of this process, which is gone when the process ends. */
export function folderOfProcess(): string {
	const own = ownFolder();
	const clear = () => rmSync(own, { recursive: true, force: true });
	clear();
	mkdirSync(own, { recursive: true });
	process.once("exit", clear);
	return own;
}

/** Gives `work` a fresh folder of its own, and removes it afterwards with what others left behind. */
export async function inOwnFolder<Result>(
	work: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
	const own = ownFolder();
	const clear = () => rmSync(own, { recursive: true, force: true });
	clear();
	mkdirSync(own, { recursive: true });
	takeLeftovers(own);
	try {
		return await work(own);
	} finally {
		clear();
	}
}
