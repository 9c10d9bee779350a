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

/**
 * The Chromium to test in: CHROME_PATH, an installed one, Playwright's, else the one that
 * @sparticuz/chromium carries, which needs nothing from the system.
 */
async function executable(): Promise<string> {
	const { CHROME_PATH } = process.env;
	if (CHROME_PATH) return CHROME_PATH;
	return (
		INSTALLED.find((path) => existsSync(path)) ??
		downloaded().at(-1) ??
		(await sparticuz.executablePath())
	);
}

/** Starts a headless Chromium that asks nothing of any network. */
export async function launch(): Promise<Browser> {
	const executablePath = await executable();
	const carried = executablePath.startsWith("/tmp/");
	return chromium.launch({
		executablePath,
		args: [
			...(carried
				? sparticuz.args.filter((arg) => !arg.startsWith("--headless"))
				: []),
			"--no-sandbox",
			"--disable-background-networking",
			"--disable-component-update",
		],
	});
}
