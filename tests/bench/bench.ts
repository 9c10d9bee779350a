/**
 * `npm run bench`: how times grow, measured in one run on one machine, so that their ratio means
 * something elsewhere too. Times are the processor’s, of the build the clock’s; no time is asserted.
 * The longest brief is read back as well: its notes and lines take too long to look at in every test.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { briefData } from "../../src/brief/brief-data.ts";
import { compileBrief } from "../../src/brief/compile.ts";
import { CACHE } from "../../src/cards/render.ts";
import { judge } from "../../src/checks/judge.ts";
import type { ContentFiles } from "../../src/reading/content-files.ts";
import { freshFolder, run } from "../build/run.ts";
import { longBrief } from "../long-brief.ts";
import { longContent } from "../long-content.ts";

/** The middle of this many times; what takes long is done once. */
const TIMES = 7;

const QR_CODE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

/** Milliseconds of the processor that something takes, whatever else the machine does. */
async function timeOf(
	work: () => void | Promise<void>,
	times = 1,
): Promise<number> {
	const taken: number[] = [];
	while (taken.length < times) {
		const before = process.cpuUsage();
		await work();
		const { user, system } = process.cpuUsage(before);
		taken.push((user + system) / 1000);
	}
	return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const check = (content: ContentFiles) => () => void judge(content, true);

function brief(content: ContentFiles): () => Promise<void> {
	const { edition } = judge(content, true);
	if (!edition) throw new Error("The content has faults: run npm run check.");
	const data = briefData(edition, (part) => `https://example.org/${part}`);
	return async () => {
		await compileBrief({ ...data, paper: "a4", qrCode: QR_CODE });
	};
}

/** Milliseconds of the clock that a build takes: its processes are not this one. */
function timeOfBuild(): number {
	const folder = freshFolder();
	const start = performance.now();
	const { status, stderr } = run("node", [
		"src/site/build.ts",
		join(folder, "site"),
	]);
	const taken = performance.now() - start;
	rmSync(folder, { recursive: true });
	if (status !== 0) throw new Error(stderr);
	return taken;
}

function report(what: string, before: number, after: number): void {
	const time = (ms: number) =>
		(ms < 1000
			? `${ms.toFixed(0)} ms`
			: `${(ms / 1000).toFixed(1)} s`
		).padStart(8);
	const ratio = `× ${(after / before).toPrecision(2)}`;
	console.log(`${what.padEnd(44)}${time(before)} →${time(after)}   ${ratio}`);
}

/** By how much the time grows if the work grows by a factor: 1 is in proportion. */
const exponent = (times: number, factor: number): string =>
	`exponent ${(Math.log(times) / Math.log(factor)).toFixed(2)}`;

const [few, short, long, longest] = [9, 10, 100, 333].map(longContent);
const middle = longContent(33);
if (!few || !short || !long || !longest)
	throw new Error("There is nothing to measure.");

check(long)();
report(
	"check, 30 → 300 claims",
	await timeOf(check(short), TIMES),
	await timeOf(check(long), TIMES),
);

// Each is set once, because Typst remembers what it has set; the first of all also wakes it.
await brief(few)();
const briefOf100 = await timeOf(brief(middle));
const briefOf300 = await timeOf(brief(long));
const briefOf1000 = await timeOf(brief(longest));
report("brief, 99 → 300 notes", briefOf100, briefOf300);
report("brief, 300 → 999 notes", briefOf300, briefOf1000);
console.log(
	`brief, 99 → 300 → 999 notes: ${exponent(briefOf300 / briefOf100, 300 / 99)}, ${exponent(briefOf1000 / briefOf300, 999 / 300)}`,
);

const { markers, parted, alone } = await longBrief(333);
console.log(
	`${markers.length} notes: ${parted.length} off the page of their number, ${alone.length} lines alone`,
);
if (markers.length !== 999 || parted.length + alone.length > 0)
	process.exitCode = 1;

rmSync(CACHE, { recursive: true, force: true });
report(
	"build, cards drawn → taken from their cache",
	timeOfBuild(),
	timeOfBuild(),
);
