import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CACHE } from "../../src/cards/render.ts";
import { freshFolder, run } from "../build/run.ts";
import { EDITION } from "../edition.ts";
import { briefsTime } from "./briefs-time.ts";
import { interleaved, ratios, spreadOf } from "./measure.ts";
import type { Row } from "./report.ts";
import { type TimedBuild, timedBuild } from "./timed-build.ts";

const ROUNDS = 3;

/** A note of the frozen edition. */
const NOTE = "claims/softening.md";

/** A build whose site nobody looks at. */
function buildOf(content: string): TimedBuild {
	const build = timedBuild(content);
	rmSync(dirname(build.site), { recursive: true });
	return build;
}

/** Nothing is kept from an earlier build. */
function coldBuild(): TimedBuild {
	rmSync(CACHE, { recursive: true, force: true });
	return buildOf(EDITION);
}

/** Changes a word of a note, as an editor who corrects a slip, and records that. */
function changeNote(content: string, word: number): void {
	const file = join(content, NOTE);
	writeFileSync(
		file,
		`${readFileSync(file, "utf8").trimEnd()} Word ${word}.\n`,
	);
	const { status, stderr } = run(
		"node",
		["src/editing/publish-edition.ts", "--minor"],
		{ CONTENT_DIR: content },
	);
	if (status !== 0) throw new Error(stderr);
}

function checkTime(): number {
	const start = performance.now();
	const { status, stderr } = run("node", ["src/editing/check.ts"], {
		CONTENT_DIR: EDITION,
	});
	if (status !== 0) throw new Error(stderr);
	return performance.now() - start;
}

/** A build without anything kept, with its cards, and after one note has changed. */
export async function measureBuild(): Promise<Row[]> {
	const content = join(freshFolder(), "content");
	cpSync(EDITION, content, { recursive: true });
	let word = 0;
	const [cold = [], kept = [], changed = []] = await interleaved(
		[
			coldBuild,
			() => buildOf(EDITION),
			() => {
				word += 1;
				changeNote(content, word);
				return buildOf(content);
			},
		],
		ROUNDS,
	);
	rmSync(dirname(content), { recursive: true });
	const [checks = [], briefs = []] = await interleaved(
		[checkTime, () => briefsTime(EDITION)],
		ROUNDS,
	);
	const ofCold = (what: Exclude<keyof TimedBuild, "site">) =>
		spreadOf(cold.map((build) => build[what]));
	const total = (builds: readonly TimedBuild[]) =>
		builds.map((build) => build.total);
	return [
		{ what: "cold build", unit: "ms", value: ofCold("total") },
		{
			what: "of it cards, by Astro’s report",
			unit: "ms",
			value: ofCold("cards"),
		},
		{
			what: "of it pages, data and briefs, by Astro’s report",
			unit: "ms",
			value: ofCold("pages"),
		},
		{
			what: "memory of the largest process",
			unit: "MB",
			value: ofCold("memory"),
		},
		{ what: "the check by itself", unit: "ms", value: spreadOf(checks) },
		{
			what: "both briefs by themselves",
			unit: "ms",
			value: spreadOf(briefs),
		},
		{
			what: "build with cards kept / cold build",
			unit: "times",
			value: ratios(total(kept), total(cold)),
		},
		{
			what: "build with one note changed / cold build",
			unit: "times",
			value: ratios(total(changed), total(cold)),
			atMost: 0.6,
		},
	];
}
