import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	Builder,
	Capabilities,
	Key as Keyboard,
	type WebDriver,
} from "selenium-webdriver";
import { freePort } from "../build/run.ts";
import type { EngineBrowser, EnginePage, Key, Point } from "./engine.ts";

const KEYS: Record<Key, readonly string[]> = {
	Tab: [Keyboard.TAB],
	Enter: [Keyboard.ENTER],
	Escape: [Keyboard.ESCAPE],
	Copy: [Keyboard.CONTROL, "c"],
	Paste: [Keyboard.CONTROL, "v"],
};

/** MiniBrowser’s buttons would keep its window wider than a phone; pages move at once. */
const GTK = {
	"gtk.css":
		"* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }",
	"settings.ini": "[Settings]\ngtk-enable-animations=false\n",
};

/** Settings of GTK in a folder that is taken away again. */
function gtkSettings(): string {
	const folder = mkdtempSync(join(tmpdir(), "gtk-"));
	mkdirSync(join(folder, "gtk-3.0"));
	for (const [name, text] of Object.entries(GTK))
		writeFileSync(join(folder, "gtk-3.0", name), text);
	return folder;
}

/** Starts WebKitWebDriver on a screen that nobody sees. */
async function startDriver(program: string) {
	const port = await freePort();
	const settings = gtkSettings();
	const driver = spawn(
		"xvfb-run",
		["-a", "-s", "-screen 0 2000x1200x24", program, `--port=${port}`],
		{
			stdio: "ignore",
			detached: true,
			env: { ...process.env, XDG_CONFIG_HOME: settings },
		},
	);
	const address = `http://127.0.0.1:${port}`;
	for (let tries = 0; ; tries++) {
		const ready = await fetch(`${address}/status`).catch(() => undefined);
		if (ready?.ok) break;
		if (tries > 100) throw new Error(`${program} does not answer.`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return {
		address,
		stop: () => {
			// With the screen, which is of the same group.
			if (driver.pid) process.kill(-driver.pid);
			rmSync(settings, { recursive: true });
		},
	};
}

/** Gives the page a size: the window is larger by a bar, and takes its size when it likes. */
async function resize(driver: WebDriver, width: number, height: number) {
	const window = driver.manage().window();
	await window.setRect({ x: 0, y: 0, width, height });
	await driver.wait(async () => {
		const [across, down, bar] = await driver.executeScript<
			[number, number, number]
		>("return [innerWidth, innerHeight, outerHeight - innerHeight]");
		if (across === width && down === height) return true;
		await window.setRect({ x: 0, y: 0, width, height: height + bar });
		return false;
	}, 10_000);
}

async function press(driver: WebDriver, key: Key) {
	const actions = driver.actions();
	for (const part of KEYS[key]) actions.keyDown(part);
	for (const part of KEYS[key].toReversed()) actions.keyUp(part);
	await actions.perform();
}

async function click(driver: WebDriver, { x, y }: Point, times: number) {
	const actions = driver.actions().move({ x, y, duration: 0 });
	for (let time = 0; time < times; time++) actions.press().release();
	await actions.perform();
}

/** The one window of the session that is looked at. */
const page = (driver: WebDriver, first: string): EnginePage => ({
	open: (address) => driver.get(address),
	back: () => driver.navigate().back(),
	resize: (width, height) => resize(driver, width, height),
	evaluate: (look, argument) => driver.executeScript(look, argument),
	press: (key) => press(driver, key),
	click: (at, times = 1) => click(driver, at, times),
	drag: (from, to) =>
		driver
			.actions()
			.move({ ...from, duration: 0 })
			.press()
			.move({ ...to, duration: 100 })
			.release()
			.perform(),
	print: () => Promise.reject(new Error("WebKitWebDriver has no print.")),
	close: async () => {
		await driver.close();
		await driver.switchTo().window(first);
	},
});

/** Starts WebKitGTK in its MiniBrowser. @param program WebKitWebDriver @param binary MiniBrowser */
export async function launchWebKit(
	program: string,
	binary: string,
): Promise<EngineBrowser> {
	const { address, stop } = await startDriver(program);
	const driver = await new Builder()
		.usingServer(address)
		.withCapabilities(
			new Capabilities({
				browserName: "MiniBrowser",
				"webkitgtk:browserOptions": { binary, args: ["--automation"] },
			}),
		)
		.build();
	const first = await driver.getWindowHandle();
	return {
		version: `WebKitGTK ${(await driver.getCapabilities()).getBrowserVersion()}`,
		newPage: async () => {
			await driver.switchTo().newWindow("window");
			return page(driver, first);
		},
		close: async () => {
			await driver.quit();
			stop();
		},
	};
}
