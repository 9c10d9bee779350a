import puppeteer, {
	type KeyInput,
	type LaunchOptions,
	type Page,
} from "puppeteer-core";
import type { EngineBrowser, EnginePage, Key } from "./engine.ts";

/** Keys as they are held together. */
const KEYS: Record<Key, readonly KeyInput[]> = {
	Tab: ["Tab"],
	Enter: ["Enter"],
	Escape: ["Escape"],
	Copy: ["Control", "c"],
	Paste: ["Control", "v"],
};

const engine = (page: Page): EnginePage => ({
	open: async (address) => {
		await page.goto(address);
	},
	back: async () => {
		// Puppeteer’s own waits for a load, which a page that Firefox has kept does not have.
		await page.evaluate("history.back()");
	},
	resize: (width, height) => page.setViewport({ width, height }),
	evaluate: <Argument, Result>(
		look: (argument: Argument) => Result,
		argument: Argument,
	) =>
		page.evaluate<[], () => Result>(`(${look})(${JSON.stringify(argument)})`),
	press: async (key) => {
		for (const part of KEYS[key]) await page.keyboard.down(part);
		for (const part of KEYS[key].toReversed()) await page.keyboard.up(part);
	},
	click: ({ x, y }, times = 1) => page.mouse.click(x, y, { count: times }),
	drag: async (from, to) => {
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(to.x, to.y, { steps: 8 });
		await page.mouse.up();
	},
	print: () => page.pdf({ format: "A4", printBackground: true }),
	close: () => page.browserContext().close(),
});

/** Starts Chromium or Firefox: Puppeteer speaks WebDriver BiDi with any Firefox, and DevTools with Chromium. */
export async function launchPuppeteer(
	options: LaunchOptions,
): Promise<EngineBrowser> {
	const browser = await puppeteer.launch(options);
	return {
		version: (await browser.version()).replace("/", " "),
		newPage: async () => {
			// A context of its own: pages share no storage.
			const context = await browser.createBrowserContext();
			return engine(await context.newPage());
		},
		close: () => browser.close(),
	};
}
