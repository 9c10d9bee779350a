import { type Browser, chromium } from "playwright-core";

/** What a Chromium needs to ask nothing of any network, and to run as root in a container. */
const QUIET = [
	"--no-sandbox",
	"--disable-background-networking",
	"--disable-component-update",
];

let browser: Promise<Browser> | undefined;

/**
 * The headless Chromium that provide-chromium.ts has found for this run. A worker starts it once, for all of its
 * files; it ends with the worker. Two workers have one each, because all pages of a browser share a clipboard.
 */
export function chromiumOfWorker(): Promise<Browser> {
	const { CHROME_PATH } = process.env;
	if (!CHROME_PATH) throw new Error("No Chromium was found for this run.");
	browser ??= chromium.launch({ executablePath: CHROME_PATH, args: QUIET });
	return browser;
}
