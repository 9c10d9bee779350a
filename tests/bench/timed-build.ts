import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { freshFolder, run } from "../build/run.ts";

/** A line of Astro’s about a file, such as `├─ /og/p-1.png (+61ms)`. */
const FILE = /[├└]─ (\/\S*) \(\+(\d+(?:\.\d+)?)(ms|s)\)/g;

export interface TimedBuild {
	/** Folder of the site. */
	site: string;
	/** Milliseconds of the clock. */
	total: number;
	/** Milliseconds that Astro reports for the preview cards, and for all else that it writes. */
	cards: number;
	pages: number;
	/** Of the process that had most, in MB. */
	memory: number;
}

/** Builds the site of a content folder as its editor would. @throws where the build fails */
export function timedBuild(content: string): TimedBuild {
	const folder = freshFolder();
	const peaks = join(folder, "peaks");
	const site = join(folder, "site");
	const start = performance.now();
	const { status, stdout, stderr } = run("node", ["src/site/build.ts", site], {
		CONTENT_DIR: content,
		PEAK_MEMORY: peaks,
		NODE_OPTIONS: `--import=${resolve(import.meta.dirname, "peak-memory.ts")}`,
	});
	const total = performance.now() - start;
	if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
	let [cards, pages] = [0, 0];
	for (const [, path = "", amount, unit] of stdout.matchAll(FILE)) {
		const taken = Number(amount) * (unit === "s" ? 1000 : 1);
		if (path.startsWith("/og/")) cards += taken;
		else pages += taken;
	}
	const memory =
		Math.max(...readFileSync(peaks, "utf8").trim().split("\n").map(Number)) /
		1000;
	return { site, total, cards, pages, memory };
}
