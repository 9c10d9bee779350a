import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { BUILDS, runs } from "./build-folders.ts";

/** Milliseconds between two looks at whose turn it is. */
const PATIENCE = 50;

/** Whether this process has begun a file that did not exist. */
function begun(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: "wx" });
		return true;
	} catch {
		return false;
	}
}

/** Takes away what a process left that was stopped in its turn. */
function clearLeftover(file: string): void {
	try {
		if (!runs(Number(readFileSync(file, "utf8")))) rmSync(file);
	} catch {
		// Another process was faster, or the turn is over.
	}
}

/**
 * Waits until no other process has the turn. While Astro syncs content it writes files of `.astro/` that
 * are the same for all builds, each by way of one and the same name: builds at once would take them from
 * each other in mid-writing.
 * @returns what gives the turn up; the end of the process does so too
 */
export async function takeTurn(
	file = join(BUILDS, "..", "turn"),
): Promise<() => void> {
	mkdirSync(dirname(file), { recursive: true });
	for (; !begun(file); await wait(PATIENCE)) clearLeftover(file);
	const giveUp = () => {
		rmSync(file, { force: true });
		process.off("exit", giveUp);
	};
	process.once("exit", giveUp);
	return giveUp;
}
