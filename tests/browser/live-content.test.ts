import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { serveSite } from "../../src/site/static-server.ts";
import { launch } from "./chromium.ts";

/** The site of content/ as it is now: nothing is asked of it here but what must hold for any content. */
const server = createServer(serveSite(inject("liveSite"), "/"));
let browser: Browser;
let origin = "";
beforeAll(async () => {
	await new Promise<void>((listening) => server.listen(0, () => listening()));
	origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	browser = await launch();
});
afterAll(async () => {
	await browser?.close();
	server.close();
});

async function open(
	path: string,
	options: BrowserContextOptions,
): Promise<Page> {
	const page = await (await browser.newContext(options)).newPage();
	await page.goto(origin + path);
	return page;
}

const article = readFileSync("content/article.mdx", "utf8");
const [, claim] = /<Claim id="([^"]+)">/.exec(article) ?? [];
const axe = readFileSync(
	createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
	"utf8",
);

/** The page whole in both themes; its other pages and an open note once, because a template is theirs. */
test.each([
	["/", 1280, "light"],
	["/", 360, "dark"],
	["/p/1/", 360, "light"],
	...(claim
		? ([
				[`/c/${claim}/`, 1280, "light"],
				[`/#fn-${claim}`, 360, "light"],
			] as const)
		: []),
] as const)(
	"axe finds nothing on %s at %i px, %s",
	async (path, width, colorScheme) => {
		const page = await open(path, {
			bypassCSP: true,
			colorScheme,
			viewport: { width, height: 900 },
		});
		await page.addScriptTag({ content: axe });
		const found = await page.evaluate(async () => {
			const { violations } = await globalThis.axe.run(document);
			return violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
			);
		});
		expect(found).toEqual([]);
		await page.context().close();
	},
);

test("what a reader copies of a paragraph is the author’s words", async () => {
	const published = readFileSync("content/source-article.txt", "utf8")
		.replace(/\n$/, "")
		.split("\n\n")
		.slice(4);
	const page = await open("/", {
		permissions: ["clipboard-read", "clipboard-write"],
		viewport: { width: 1280, height: 900 },
	});
	const passages = page.locator(".article-body > p");
	expect(await passages.count()).toBe(published.length);
	for (const [index, words] of published.entries()) {
		await passages.nth(index).evaluate((passage) => {
			getSelection()?.selectAllChildren(passage);
		});
		await page.keyboard.press("Control+C");
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			words,
		);
	}
	await page.context().close();
});
