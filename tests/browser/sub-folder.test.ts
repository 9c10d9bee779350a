import { rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../../src/site/static-server.ts";
import { freshFolder, run } from "../build/run.ts";
import { launch } from "./chromium.ts";

const site = freshFolder();
let server: Server;
let browser: Browser;
let page: Page;
const failed: string[] = [];
const complaints: string[] = [];

/** The page under the sub-folder, with everything that goes wrong in it written down. */
beforeAll(async () => {
	const { status } = run("astro", ["build", "--outDir", site], {
		BASE_PATH: "/reset/",
	});
	expect(status).toBe(0);
	server = createServer(serveSite(site, "/reset/"));
	await new Promise<void>((resolve) => server.listen(0, () => resolve()));
	browser = await launch();
	page = await (await browser.newContext()).newPage();
	page.on("response", (response) => {
		if (response.status() >= 400) failed.push(response.url());
	});
	page.on("console", (message) => complaints.push(message.text()));
	page.on("pageerror", (error) => complaints.push(error.message));
	await page.goto(
		`http://localhost:${(server.address() as AddressInfo).port}/reset/`,
	);
}, 120_000);
afterAll(async () => {
	await browser?.close();
	server?.close();
	rmSync(site, { recursive: true });
});

test("every link of the page that stays on the site leads to something", async () => {
	const hrefs = await page
		.locator("a[href], link[href]")
		.evaluateAll((links) =>
			links
				.map((link) =>
					"href" in link ? String(link.href).replace(/#.*/, "") : "",
				)
				.filter((href) => href.startsWith(location.origin)),
		);
	const addresses = [...new Set(hrefs)];
	expect(addresses.length).toBeGreaterThan(15);
	for (const address of addresses) {
		expect(new URL(address).pathname).toMatch(/^\/reset\//);
		const response = await page.request.get(address);
		expect(`${response.status()} ${address}`).toBe(`200 ${address}`);
	}
});

test("a reader clicks from claim to note and back, and to a place from the error page", async () => {
	await page.locator("#fnref-blue-book").click();
	expect(new URL(page.url()).hash).toBe("#fn-blue-book");
	await page.locator("#fn-blue-book [data-footnote-backref]").click();
	expect(new URL(page.url()).hash).toBe("#fnref-blue-book");
	expect({ failed, complaints }).toEqual({ failed: [], complaints: [] });

	await page.goto(new URL("/reset/c/blue-bok/", page.url()).href);
	await page.locator("find-passage li:visible a").click();
	await page.waitForURL(/\/reset\/#c-blue-book$/);
	expect(await page.locator("h1").textContent()).toBe(
		"Japan’s North Korea Reset",
	);
});
