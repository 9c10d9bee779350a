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
import { type Measured, rowsOfGrowth } from "./growth-rows.ts";
import { CLAIMS, longFolder } from "./long-folder.ts";
import { interleaved, processorTime, spreadOf } from "./measure.ts";
import { once, type Row } from "./report.ts";
import { settling } from "./settling.ts";
import { timedBuild } from "./timed-build.ts";

const PARAGRAPHS = [10, 100, 300, 1000];

/** Of what is quick; a build is measured once. */
const ROUNDS = 3;

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
	return [...rowsOfGrowth(sizes), ...(await rowsOfLongestBrief())];
}
