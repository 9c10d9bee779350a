import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { serveSite } from "../../src/site/static-server.ts";
import { launch } from "./chromium.ts";

/** How a page is opened: everything a reader's browser may have set. */
export interface Reader extends BrowserContextOptions {
	path?: string;
	/** Text size in per cent of the reader's usual one, set on the root as a zoom of text alone. */
	textSize?: number;
	/** Takes CSS anchor positioning away, as a browser without it would see the page. */
	withoutAnchors?: boolean;
	/** Waits for the fonts instead of reading on without them, which a busy machine may make it do. */
	waitsForFonts?: boolean;
	/** Lets no web font through: the system’s stand in, as on a first visit over a slow line. */
	withoutFonts?: boolean;
}

/** Serves the page with words of its style sheet replaced, and without the policy that would forbid it. */
async function restyle(page: Page, from: string, to: string): Promise<void> {
	await page.route("**/", async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const headers = response.headers();
		delete headers["content-security-policy"];
		await route.fulfill({
			response,
			headers,
			body: html
				.replaceAll(from, to)
				.replace(/<meta http-equiv="content-security-policy"[^>]*>/, ""),
		});
	});
}

/** Serves the built site and a Chromium to one test file. @returns a function that opens a page in it. */
export function siteInChromium(): (reader?: Reader) => Promise<Page> {
	let browser: Browser;
	let origin = "";
	const server = createServer(serveSite(inject("site"), "/"));

	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, () => resolve()));
		const { port } = server.address() as AddressInfo;
		origin = `http://localhost:${port}`;
		browser = await launch();
	});
	afterAll(async () => {
		await browser?.close();
		server.close();
	});

	return async ({
		path = "/",
		textSize,
		withoutAnchors,
		waitsForFonts,
		withoutFonts,
		...options
	} = {}) => {
		const context = await browser.newContext(options);
		const page = await context.newPage();
		// An unknown property is what an older browser sees in `anchor-name`.
		if (withoutAnchors) await restyle(page, "anchor-name", "anchor-nome");
		if (withoutFonts) await page.route("**/*.woff2", (route) => route.abort());
		if (waitsForFonts)
			await restyle(page, "font-display:optional", "font-display:block");
		await page.goto(`${origin}${path}`);
		if (waitsForFonts) await page.evaluate(() => document.fonts.ready);
		if (textSize !== undefined) {
			await page.evaluate((size) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(`:root{font-size:${size}%!important}`);
				document.adoptedStyleSheets = [sheet];
			}, textSize);
		}
		return page;
	};
}
