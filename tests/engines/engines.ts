import { existsSync, globSync } from "node:fs";
import { delimiter, join } from "node:path";
import { CARRIED } from "../browser/provide-chromium.ts";
import type { Engine } from "./engine.ts";
import { launchPuppeteer } from "./puppeteer.ts";
import { launchWebKit } from "./webkit.ts";

/** Where a program is that a shell would find, or that stands at one of other places. */
function found(
	name: string,
	others: readonly string[] = [],
): string | undefined {
	const folders = (process.env.PATH ?? "").split(delimiter);
	return [...folders.map((folder) => join(folder, name)), ...others].find(
		(path) => existsSync(path),
	);
}

/** provide-chromium.ts has found one, in any case. */
const chromium = process.env.CHROME_PATH ?? CARRIED;
const firefox =
	found("firefox-esr") ??
	found("firefox", ["/Applications/Firefox.app/Contents/MacOS/firefox"]);
const webKitWebDriver = found("WebKitWebDriver");
const [miniBrowser] = globSync([
	"/usr/lib/*/webkit2gtk-4.*/MiniBrowser",
	"/usr/libexec/webkit2gtk-4.*/MiniBrowser",
]);
const screen = found("xvfb-run");

const launchInstalled = (): ReturnType<Engine["launch"]> => {
	if (!webKitWebDriver || !miniBrowser)
		throw new Error("WebKitGTK is not installed.");
	return launchWebKit(webKitWebDriver, miniBrowser);
};

/** The engines of all browsers that people use, each as Debian has it. */
export const ENGINES: readonly Engine[] = [
	{
		name: "Chromium",
		missing: undefined,
		cannot:
			chromium === CARRIED
				? { openLinksToWords: "a headless shell opens no links to words" }
				: {},
		plainBlanks: false,
		launch: () =>
			launchPuppeteer({
				executablePath: chromium,
				args: ["--no-sandbox", "--force-prefers-reduced-motion"],
			}),
	},
	{
		name: "Firefox",
		missing: firefox
			? undefined
			: "Firefox is not installed (apt-get install firefox-esr)",
		cannot: {},
		plainBlanks: false,
		launch: () =>
			launchPuppeteer({
				browser: "firefox",
				...(firefox ? { executablePath: firefox } : {}),
				extraPrefsFirefox: { "ui.prefersReducedMotion": 1 },
			}),
	},
	{
		name: "WebKit",
		missing:
			webKitWebDriver && miniBrowser && screen
				? undefined
				: "WebKitGTK or its screen is not installed (apt-get install webkit2gtk-driver xvfb xauth)",
		cannot: { print: "WebKitWebDriver has no command to print" },
		plainBlanks: true,
		launch: launchInstalled,
	},
];
