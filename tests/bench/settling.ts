import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { serveSite } from "../../src/site/static-server.ts";
import { annotations, overlaps } from "../browser/annotations.ts";

declare global {
	/** Milliseconds of each long task of the page so far. */
	var longTasks: number[];
}

/** Before the page runs: notes what keeps it from answering for 50 ms and more. */
function watchTasks(): void {
	globalThis.longTasks = [];
	new PerformanceObserver((list) =>
		globalThis.longTasks.push(
			...list.getEntries().map(({ duration }) => duration),
		),
	).observe({ type: "longtask", buffered: true });
}

/** Runs in the page: milliseconds from its start until two frames after its fonts are there. */
const settled = async () => {
	await document.fonts.ready;
	const frame = () =>
		new Promise<void>((done) => requestAnimationFrame(() => done()));
	await frame();
	await frame();
	return performance.now();
};

/** How a page comes to rest, in milliseconds, and how many of its annotations lie over each other. */
export interface Settling {
	settled: number;
	longestTask: number;
	overlaps: number;
}

/** Opens the article’s page of a built site on a wide screen. */
export async function settling(
	browser: Browser,
	site: string,
): Promise<Settling> {
	const server = createServer(serveSite(site, "/"));
	await new Promise<void>((resolve) => server.listen(0, () => resolve()));
	const { port } = server.address() as AddressInfo;
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
	});
	try {
		const page = await context.newPage();
		await page.addInitScript(watchTasks);
		await page.goto(`http://localhost:${port}/`);
		const time = await page.evaluate(settled);
		await page.waitForTimeout(500);
		const tasks = await page.evaluate(() => globalThis.longTasks);
		const { placed } = await page.evaluate(annotations);
		return {
			settled: time,
			longestTask: Math.max(0, ...tasks),
			overlaps: overlaps(placed).length,
		};
	} finally {
		await context.close();
		server.close();
	}
}
