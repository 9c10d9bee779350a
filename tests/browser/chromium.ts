import { type Browser, chromium } from "playwright-core";

/** What a Chromium needs to ask nothing of any network, and to run as root in a container. */
const QUIET = [
	"--no-sandbox",
	"--disable-background-networking",
	"--disable-component-update",
];

/** Starts the headless Chromium that provide-chromium.ts has found for this run. */
export async function launch(): Promise<Browser> {
	const { CHROME_PATH } = process.env;
	if (!CHROME_PATH) throw new Error("No Chromium was found for this run.");
	return chromium.launch({ executablePath: CHROME_PATH, args: QUIET });
}
