import { existsSync, globSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import sparticuz, {
	inflate,
	setupLambdaEnvironment,
} from "@sparticuz/chromium";

/** Where Debian, Fedora and macOS put a browser that somebody installed. */
const INSTALLED = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Builds that Playwright downloaded, newest last. */
const downloaded = (): string[] =>
	globSync(
		join(
			process.env.PLAYWRIGHT_BROWSERS_PATH ??
				join(homedir(), ".cache/ms-playwright"),
			"chromium-*/chrome-linux*/chrome",
		),
	).sort();

/** Where @sparticuz/chromium unpacks what it carries. */
export const CARRIED = join(tmpdir(), "chromium");

/**
 * Unpacks the Chromium that @sparticuz/chromium carries, with the libraries that a bare system lacks.
 * (Its own flags are for a page at a time: with them the browser ends with its first context.)
 */
async function carried(): Promise<string> {
	await inflate("node_modules/@sparticuz/chromium/bin/al2023.tar.br");
	setupLambdaEnvironment(join(tmpdir(), "al2023/lib"));
	return sparticuz.executablePath();
}

/**
 * Finds a Chromium once, before the suites that share it start: CHROME_PATH, an installed one,
 * Playwright’s, else the one from npm, which needs nothing from the system.
 */
export default async function provideChromium(): Promise<void> {
	process.env.CHROME_PATH ??=
		INSTALLED.find((path) => existsSync(path)) ??
		downloaded().at(-1) ??
		(await carried());
}
