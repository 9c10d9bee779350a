import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type Reader, siteInChromium } from "./site.ts";

const open = siteInChromium();
const WITH_CLIPBOARD: Reader = {
	viewport: { width: 1280, height: 900 },
	permissions: ["clipboard-read", "clipboard-write"],
};
const CITED =
	"Sandip Kumar Mishra, “Japan’s North Korea Reset”, Institute of Peace and Conflict Studies, 20 May 2019, https://www.ipcs.org/comm_select.php?articleNo=5588";

const clipboard = (page: Page) =>
	page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page, words: string) =>
	page.locator("share-links [role=status]").getByText(words).waitFor();
const panel = (page: Page) => page.locator(".share");

/** Selects words that stand in one text node each, from the first to the last. */
async function select(page: Page, first: string, last = first): Promise<void> {
	await page.evaluate(
		([first, last]) => {
			const place = (words: string): [Node, number] => {
				const walker = document.createTreeWalker(
					document.querySelector("article-text") ?? document.body,
					NodeFilter.SHOW_TEXT,
				);
				while (walker.nextNode()) {
					const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
					if (at >= 0) return [walker.currentNode, at];
				}
				throw new Error(`“${words}” is not there.`);
			};
			const [end, at] = place(last);
			getSelection()?.setBaseAndExtent(...place(first), end, at + last.length);
		},
		[first, last] as const,
	);
	await panel(page).waitFor();
}

describe("the number of a paragraph", () => {
	test.each(["click", "tap", "Enter"])(
		"goes there, copies the paragraph’s page and says so, by %s",
		async (way) => {
			const page = await open({ ...WITH_CLIPBOARD, hasTouch: true });
			const number = page.locator("#p3 .pilcrow");
			if (way === "click") await number.click();
			if (way === "tap") await number.tap();
			if (way === "Enter") await number.press("Enter");
			await said(page, "Link to ¶3 copied");
			expect(new URL(page.url()).hash).toBe("#p3");
			expect(await clipboard(page)).toBe(new URL("/p/3/", page.url()).href);
			expect(await panel(page).locator("p").textContent()).toBe(
				"Link to ¶3 copied",
			);
			expect(await panel(page).getByRole("button").allTextContents()).toEqual([
				"Copy link",
				"Copy quotation",
			]);
			await page.context().close();
		},
	);

	test("offers a quotation with citation and link", async () => {
		const page = await open(WITH_CLIPBOARD);
		await page.locator("#p6 .pilcrow").click();
		await page.getByRole("button", { name: "Copy quotation" }).click();
		await said(page, "Quotation of ¶6 copied");
		expect(await clipboard(page)).toBe(
			`“Finally, although it is premature to conclude how serious Japan is about the changes to its North Korea policy, and whether it is in fact ready to make the necessary re-adjustments to its regional policy approach, these recent developments are still a positive development that must be highlighted, and appreciated.” (¶6)

${CITED}
${new URL("/p/6/", page.url()).href}`,
		);
		await page.context().close();
	});

	test("is left by Escape, with the focus where it was and the text in its place", async () => {
		const page = await open(WITH_CLIPBOARD);
		await page.locator("#p2 .pilcrow").press("Enter");
		await said(page, "Link to ¶2 copied");
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
			"Copy link",
		);
		await page.keyboard.press("Tab");
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
			"Copy quotation",
		);
		await page.keyboard.press("Escape");
		expect(await panel(page).isVisible()).toBe(false);
		expect(
			await page.evaluate(() => document.activeElement?.getAttribute("href")),
		).toBe("#p2");
		await page.context().close();
	});

	test("offers the device’s own share sheet where there is one", async () => {
		const page = await open({ ...WITH_CLIPBOARD, path: "/404.html" });
		await page.addInitScript(() => {
			Object.assign(navigator, {
				share: async (shared: ShareData) => {
					document.title = JSON.stringify(shared);
				},
			});
		});
		await page.goto(new URL("/", page.url()).href);
		await page.locator("#p6 .pilcrow").click();
		await page.getByRole("button", { name: "Share …" }).click();
		const shared = JSON.parse(await page.title());
		expect(shared.url).toBe(new URL("/p/6/", page.url()).href);
		expect(shared.title).toBe("Japan’s North Korea Reset: annotated edition");
		expect(shared.text).toMatch(/^“Finally, .* and appreciated\.”$/);
		await page.context().close();
	});

	test("where the browser forbids copying, the text is shown to be copied by hand", async () => {
		const page = await open({ viewport: { width: 1280, height: 900 } });
		await page.evaluate(() => {
			navigator.clipboard.write = () => Promise.reject(new Error("forbidden"));
		});
		await page.locator("#p3 .pilcrow").click();
		await said(page, "This browser does not let the page copy");
		const field = page.getByRole("textbox", { name: "To copy" });
		expect(await field.inputValue()).toBe(new URL("/p/3/", page.url()).href);
		await page.context().close();
	});
});

describe("selected words", () => {
	test("become a link of two parts, made without a complaint of the security policy", async () => {
		const page = await open(WITH_CLIPBOARD);
		const complaints: string[] = [];
		page.on("console", (message) => complaints.push(message.text()));
		page.on("pageerror", (error) => complaints.push(error.message));
		await select(page, "inflexible, hard-line policy");
		await page
			.getByRole("button", { name: "Copy link to these words" })
			.click();
		await said(page, "Link to these words copied");
		expect(await clipboard(page)).toBe(
			new URL("/#p1:~:text=inflexible%2C%20hard%2Dline%20policy", page.url())
				.href,
		);
		expect(complaints).toEqual([]);
		await page.context().close();
	});

	test("become a quotation of the author’s words alone, across claims and paragraphs", async () => {
		const page = await open(WITH_CLIPBOARD);
		await select(page, "which is a welcome sign", "tough policy towards it");
		await page.getByRole("button", { name: "Copy as quotation" }).click();
		await said(page, "Quotation copied");
		const [quotation, gap, cited, link] = (await clipboard(page)).split(
			/\n(?!\n?Earlier)(?<!stability\.\n)/,
		);
		expect(quotation).toBe(
			`“which is a welcome sign for regional peace and stability.

Earlier, Abe linked any progress related to North Korean abductions of Japanese citizens and the country's denuclearisation with the possibility of summit meets with Kim, while arguing for a tough policy towards it” (¶1–2)`,
		);
		expect([gap, cited]).toEqual(["", CITED]);
		expect(link).toBe(
			new URL("/#p1:~:text=which%20is%20a,policy%20towards%20it", page.url())
				.href,
		);
		await page.context().close();
	});

	test("can be shared with the keyboard alone; Escape leaves them selected and does not ask again", async () => {
		const page = await open(WITH_CLIPBOARD);
		await select(page, "a positive development");
		await page.keyboard.press("Tab");
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
			"Copy link to these words",
		);
		await page.keyboard.press("Enter");
		await said(page, "Link to these words copied");
		await page.keyboard.press("Escape");
		await page.waitForTimeout(500);
		expect(await panel(page).isVisible()).toBe(false);
		expect(await page.evaluate(() => String(getSelection()))).toBe(
			"a positive development",
		);
		await page.context().close();
	});

	test("outside the article nothing is offered", async () => {
		const page = await open(WITH_CLIPBOARD);
		await page.evaluate(() => {
			const title = document.querySelector("h1");
			if (title) getSelection()?.selectAllChildren(title);
		});
		await page.waitForTimeout(500);
		expect(await panel(page).isVisible()).toBe(false);
		await page.context().close();
	});
});

test.each([320, 360, 1280])(
	"the panel is whole in the window and its targets are at least 24 pixels, at %i px",
	async (width) => {
		const page = await open({
			...WITH_CLIPBOARD,
			viewport: { width, height: 700 },
		});
		await page.locator("#p3 .pilcrow").click();
		await said(page, "Link to ¶3 copied");
		await page.waitForTimeout(800);
		const boxes = await page
			.locator(".share, .share button")
			.evaluateAll((all) =>
				all.map((element) => {
					const { left, top, right, bottom } = element.getBoundingClientRect();
					return { left, top, right, bottom };
				}),
			);
		expect(boxes).toHaveLength(3);
		for (const { left, top, right, bottom } of boxes) {
			expect(left).toBeGreaterThanOrEqual(0);
			expect(top).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(width);
			expect(bottom).toBeLessThanOrEqual(700);
			expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
		}
		await page.context().close();
	},
);

test("every citation is copied with one action, the article’s and a paragraph’s", async () => {
	for (const [path, expected] of [
		["/", ["Chicago", "APA", "Plain text"]],
		["/p/3/", ["Chicago", "APA", "APA, in the text", "Plain text"]],
	] as const) {
		const page = await open({ ...WITH_CLIPBOARD, path });
		const copied: string[] = [];
		for (const style of expected) {
			await page
				.getByRole("button", { name: `Copy citation: ${style}`, exact: true })
				.click();
			await page
				.locator(`copy-text[name="${style}"]`)
				.getByText("Copied")
				.waitFor();
			copied.push(await clipboard(page));
		}
		const shown = await page
			.locator("copy-text")
			.evaluateAll((all) =>
				all.map(({ firstChild }) => firstChild?.textContent?.trim()),
			);
		expect(copied).toEqual(shown);
		if (path === "/") expect(copied[2]).toBe(CITED);
		else expect(copied[2]).toBe("(Mishra, 2019, para. 3)");
		await page.context().close();
	}
});

test("without scripts a number is a link like any other, and citations are there to be selected", async () => {
	const page = await open({
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 900 },
	});
	await page.locator("#p3 .pilcrow").click();
	await page.waitForURL(/#p3$/);
	expect(await page.locator(".share, copy-text button").count()).toBe(0);
	expect(await page.locator("copy-text").count()).toBe(3);
	await page.locator(".cite").getByRole("link", { name: "¶3" }).click();
	await page.waitForURL(/\/p\/3\/$/);
	await page.getByRole("link", { name: "Note 20 and its sources" }).click();
	await page.waitForURL(/\/c\/constant-feature\/$/);
	await page.getByRole("link", { name: "Read in context" }).click();
	await page.waitForURL(/\/#c-constant-feature$/);
	await page.context().close();
});
