import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { serveSite } from "../../src/site/static-server.ts";
import { chromiumOfWorker } from "./chromium.ts";

/** How a page is opened: everything a reader's browser may have set. */
export interface Reader extends BrowserContextOptions {
	path?: string;
	/** Takes CSS anchor positioning away, as a browser without it would see the page. */
	withoutAnchors?: boolean;
	/** Waits for the fonts instead of reading on without them. */
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

/** What a test file does with the site that it looks at. */
export interface Site {
	/** Opens a page that is closed when the test is over. */
	open(reader?: Reader): Promise<Page>;
	/**
	 * Opens a page once for all tests of the block it is asked for in: loading it costs more than most of
	 * them. They change nothing in it that another one counts on.
	 * @returns what gives the page to a test
	 */
	share(reader?: Reader): () => Page;
}

/** Goes to a place of the site that a page shows. */
export const visit = (page: Page, path: string) =>
	page.goto(new URL(path, page.url()).href);

/** Sets the text size, in per cent of the reader’s usual one. */
export const setTextSize = (page: Page, size: number): Promise<void> =>
	page.evaluate((size) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`:root{font-size:${size}%!important}`);
		document.adoptedStyleSheets = [sheet];
	}, size);

/** Opens a page as a reader’s browser is set, in a context of its own. */
async function openPage(
	browser: Browser,
	origin: string,
	{
		path = "/",
		withoutAnchors,
		waitsForFonts,
		withoutFonts,
		...options
	}: Reader,
): Promise<Page> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	// An unknown property is what an older browser sees in `anchor-name`.
	if (withoutAnchors) await restyle(page, "anchor-name", "anchor-nome");
	if (withoutFonts) await page.route("**/*.woff2", (route) => route.abort());
	await page.goto(`${origin}${path}`);
	if (waitsForFonts) await page.evaluate(() => document.fonts.ready);
	return page;
}

/**
 * Serves a built site to one test file, and opens it in Chromium.
 * @param folder the built site
 * @param base the path that it was built for
 */
export function siteInChromium(folder = inject("site"), base = "/"): Site {
	const server = createServer(serveSite(folder, base));
	const ofThisTest: Page[] = [];
	let browser: Browser;
	let origin = "";

	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, () => resolve()));
		const { port } = server.address() as AddressInfo;
		origin = `http://localhost:${port}`;
		browser = await chromiumOfWorker();
	});
	afterEach(async () => {
		for (const page of ofThisTest.splice(0)) await page.context().close();
	});
	afterAll(() => {
		server.close();
	});

	return {
		open: async (reader = {}) => {
			const page = await openPage(browser, origin, reader);
			ofThisTest.push(page);
			return page;
		},
		share: (reader = {}) => {
			let page: Page | undefined;
			beforeAll(async () => {
				page = await openPage(browser, origin, reader);
			});
			afterAll(() => page?.context().close());
			return () => {
				if (!page) throw new Error("A page is shared by tests, not before.");
				return page;
			};
		},
	};
}
