import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { judge } from "../../src/checks/judge.ts";
import { readContent } from "../../src/site/content-folder.ts";
import { chromiumOfWorker } from "../browser/chromium.ts";
import provideChromium from "../browser/provide-chromium.ts";
import { longBrief } from "../long-brief.ts";
import { longContent } from "../long-content.ts";
import { briefsTime } from "./briefs-time.ts";
import { CLAIMS, longFolder } from "./long-folder.ts";
import {
	exponentOf,
	interleaved,
	processorTime,
	type Spread,
	spreadOf,
} from "./measure.ts";
import { once, type Row } from "./report.ts";
import { settling } from "./settling.ts";
import { timedBuild } from "./timed-build.ts";

const PARAGRAPHS = [10, 100, 300, 1000];

/** Of what is quick; a build is measured once. */
const ROUNDS = 3;

/** Milliseconds that a task may keep the page from answering, and by what all times and bytes may grow. */
const LONGEST_TASK = 200;
const EXPONENT = 1.15;

/** Three minutes for the longest article, on two cores. */
const BUILD = 180_000;

interface Measured {
	paragraphs: number;
	check: Spread;
	build: number;
	briefs: number;
	page: number;
	settled: Spread;
	longestTask: Spread;
	overlaps: number;
}

async function measured(
	paragraphs: number,
	browser: Browser,
): Promise<Measured> {
	const content = longFolder(paragraphs);
	const files = readContent(content);
	const [checks = []] = await interleaved(
		[() => processorTime(() => judge(files))],
		ROUNDS,
	);
	const { site, total } = timedBuild(content);
	const [pages = []] = await interleaved(
		[() => settling(browser, site)],
		ROUNDS,
	);
	const page = readFileSync(join(site, "index.html")).length;
	const briefs = briefsTime(content);
	rmSync(dirname(site), { recursive: true });
	rmSync(dirname(content), { recursive: true });
	return {
		paragraphs,
		check: spreadOf(checks),
		build: total,
		briefs,
		page,
		settled: spreadOf(pages.map((one) => one.settled)),
		longestTask: spreadOf(pages.map(({ longestTask }) => longestTask)),
		overlaps: Math.max(...pages.map((one) => one.overlaps)),
	};
}

/** Each amount at every size, and how it grows. */
function rowsOf(sizes: readonly Measured[]): Row[] {
	const grows = (
		what: string,
		unit: Row["unit"],
		of: (size: Measured) => Spread | number,
	): Row[] => {
		const spread = (size: Measured) => {
			const value = of(size);
			return typeof value === "number" ? spreadOf([value]) : value;
		};
		return [
			...sizes.map((size): Row => {
				const label = `${what}, ${size.paragraphs} paragraphs`;
				return { what: label, unit, value: spread(size) };
			}),
			once(
				`${what}: growth`,
				"exponent",
				exponentOf(
					sizes.map((size) => ({
						size: size.paragraphs,
						value: spread(size).median,
					})),
				),
				EXPONENT,
			),
		];
	};
	const longest = sizes.at(-1);
	return [
		...grows("check (processor)", "ms", ({ check }) => check),
		...grows("both briefs", "ms", ({ briefs }) => briefs),
		...grows("build with briefs", "ms", ({ build }) => build),
		...grows("build less briefs", "ms", ({ briefs, build }) => build - briefs),
		...grows("html of the page", "bytes", ({ page }) => page),
		...grows("layout settled", "ms", ({ settled }) => settled),
		...sizes.map(
			({ longestTask, paragraphs }): Row => ({
				what: `longest task, ${paragraphs} paragraphs`,
				unit: "ms",
				value: longestTask,
				atMost: LONGEST_TASK,
			}),
		),
		...sizes.map(({ overlaps, paragraphs }) =>
			once(
				`annotations over others, ${paragraphs} paragraphs`,
				"count",
				overlaps,
				0,
			),
		),
		...(longest ? [once("the longest build", "ms", longest.build, BUILD)] : []),
	];
}

/** What a test of every run would take too long for: a brief of 999 notes, read back. */
async function rowsOfLongestBrief(): Promise<Row[]> {
	const { alone, markers, parted } = await longBrief(333);
	return [
		once(
			"notes of a brief that are not there, of 999",
			"count",
			999 - markers.length,
			0,
		),
		once("notes of it off the page of their number", "count", parted.length, 0),
		once("lines of it alone on a page", "count", alone.length, 0),
	];
}

/** How times and sizes grow with an article of two claims in each paragraph. */
export async function measureGrowth(): Promise<Row[]> {
	await provideChromium();
	const browser = await chromiumOfWorker();
	// What runs for the first time is slow for another reason.
	judge(longContent(PARAGRAPHS[0] ?? 1, CLAIMS), true);
	const sizes: Measured[] = [];
	for (const paragraphs of PARAGRAPHS) {
		const size = await measured(paragraphs, browser);
		sizes.push(size);
		console.error(`growth: ${JSON.stringify(size)}`);
	}
	await browser.close();
	return [...rowsOf(sizes), ...(await rowsOfLongestBrief())];
}
