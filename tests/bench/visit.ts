import type { Browser, CDPSession } from "playwright-core";

/** A slow line and a slow device: a phone of the lower middle class in a poor network. */
const LINE = {
	offline: false,
	/** Milliseconds. */
	latency: 150,
	/** Bytes a second: 1.6 Mbit/s down, 750 kbit/s up. */
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;

/** Milliseconds without a request after which a page has all that it asks for. */
const QUIET = 1_000;

const KINDS = {
	Document: "html",
	Stylesheet: "css",
	Script: "js",
	Font: "fonts",
	Image: "images",
} as const;
export type Kind = (typeof KINDS)[keyof typeof KINDS];
export const ALL_KINDS = Object.values(KINDS);

/** Milliseconds until something is painted, and the bytes that were sent, headers included, by kind. */
export interface Visit {
	firstPaint: number;
	largestPaint: number;
	bytes: Record<Kind, number>;
}

function countBytes(session: CDPSession): Visit["bytes"] {
	const bytes = { html: 0, css: 0, js: 0, fonts: 0, images: 0 };
	const kinds = new Map<string, Kind>();
	session.on("Network.responseReceived", ({ requestId, type }) => {
		for (const [name, kind] of Object.entries(KINDS))
			if (type === name) kinds.set(requestId, kind);
	});
	session.on("Network.loadingFinished", ({ encodedDataLength, requestId }) => {
		const kind = kinds.get(requestId);
		if (kind) bytes[kind] += encodedDataLength;
	});
	return bytes;
}

/** Runs in the page. */
const paints = () =>
	new Promise<{ first: number; largest: number }>((done) => {
		const first =
			performance.getEntriesByName("first-contentful-paint")[0]?.startTime ??
			Number.NaN;
		new PerformanceObserver((list) =>
			done({ first, largest: list.getEntries().at(-1)?.startTime ?? first }),
		).observe({ type: "largest-contentful-paint", buffered: true });
	});

/** Opens an address for the first time, over a slow line and on a slow device. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", LINE);
	await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
	const bytes = countBytes(session);
	await page.goto(address, { waitUntil: "networkidle" });
	await page.waitForTimeout(QUIET);
	const { first, largest } = await page.evaluate(paints);
	await context.close();
	return { firstPaint: first, largestPaint: largest, bytes };
}
