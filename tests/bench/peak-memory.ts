/** Loaded into every process of a build that is measured: each notes the most memory that it had, in kB. */
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const { PEAK_MEMORY } = process.env;
if (isMainThread && PEAK_MEMORY)
	process.on("exit", () =>
		appendFileSync(PEAK_MEMORY, `${process.resourceUsage().maxRSS}\n`),
	);
