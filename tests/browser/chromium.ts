import { existsSync, globSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

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

/** What a Chromium needs to ask nothing of any network, and to run as root in a container. */
const QUIET = [
	"--no-sandbox",
	"--disable-background-networking",
	"--disable-component-update",
];

/**
 * Starts a headless Chromium: CHROME_PATH, an installed one, Playwright’s, else the one that
 * @sparticuz/chromium carries, which needs nothing from the system. (Its own flags are for a page
 * at a time: with them the browser ends with its first context.)
 */
export async function launch(): Promise<Browser> {
	const executablePath =
		process.env.CHROME_PATH ??
		INSTALLED.find((path) => existsSync(path)) ??
		downloaded().at(-1) ??
		(await sparticuz.executablePath());
	return chromium.launch({ executablePath, args: QUIET });
}
