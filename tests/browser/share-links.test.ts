import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { type Reader, siteInChromium, visit } from "./site.ts";

const { open, share } = siteInChromium();
const WITH_CLIPBOARD: Reader = {
	viewport: { width: 1280, height: 900 },
	permissions: ["clipboard-read", "clipboard-write"],
	reducedMotion: "reduce",
	hasTouch: true,
};
const CITED =
	"Sandip Kumar Mishra, “Japan’s North Korea Reset”, Institute of Peace and Conflict Studies, 20 May 2019, https://www.ipcs.org/comm_select.php?articleNo=5588";

const clipboard = (page: Page) =>
	page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page, words: string) =>
	page.locator("share-links [role=status]").getByText(words).waitFor();
const panel = (page: Page) => page.locator(".share");
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.textContent);

/** Takes back what a test did in the page: nothing is selected or offered, and the element is a new one. */
const tidy = (page: Page): Promise<void> =>
	page.evaluate(() => {
		getSelection()?.removeAllRanges();
		const used = document.querySelector("share-links");
		used?.replaceWith(used.cloneNode());
	});

/** Selects words that stand in one text node each, from the first to the last. */
const mark = (page: Page, first: string, last: string): Promise<void> =>
	page.evaluate(
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

async function select(page: Page, first: string, last = first): Promise<void> {
	await mark(page, first, last);
	await panel(page).waitFor();
}

/** Waits, by the page's own clock, until a selection has settled that was made before. */
const settled = (page: Page): Promise<void> =>
	page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));

const page = share(WITH_CLIPBOARD);
beforeEach(() => tidy(page()));

describe("the number of a paragraph", () => {
	test.each(["click", "tap", "Enter"])(
		"offers the paragraph’s page where the text stands, and copies it when asked to, by %s",
		async (way) => {
			await visit(page(), "/#p1");
			await page().evaluate(() => navigator.clipboard.writeText("before"));
			const number = page().locator("#p3 .pilcrow");
			await number.scrollIntoViewIfNeeded();
			const before = await page().evaluate(() => scrollY);
			if (way === "click") await number.click();
			if (way === "tap") await number.tap();
			if (way === "Enter") await number.press("Enter");
			await panel(page()).waitFor();
			expect(new URL(page().url()).hash).toBe("#p3");
			expect(await page().evaluate(() => scrollY)).toBe(before);
			expect(await clipboard(page())).toBe("before");
			await panel(page()).getByRole("button", { name: "Copy link" }).click();
			await said(page(), "Link to ¶3 copied");
			expect(await clipboard(page())).toBe(new URL("/p/3/", page().url()).href);
			expect(await panel(page()).locator("p").textContent()).toBe(
				"Link to ¶3 copied",
			);
			expect(await panel(page()).getByRole("button").allTextContents()).toEqual(
				["Copy link", "Copy quotation"],
			);
		},
	);

	test("offers a quotation with citation and link", async () => {
		await page().locator("#p6 .pilcrow").click();
		await page().getByRole("button", { name: "Copy quotation" }).click();
		await said(page(), "Quotation of ¶6 copied");
		expect(await clipboard(page())).toBe(
			`“Finally, although it is premature to conclude how serious Japan is about the changes to its North Korea policy, and whether it is in fact ready to make the necessary re-adjustments to its regional policy approach, these recent developments are still a positive development that must be highlighted, and appreciated.” (¶6)

${CITED}
${new URL("/p/6/", page().url()).href}`,
		);
	});

	test("is left by Escape, with the focus where it was and the text in its place", async () => {
		await page().locator("#p2 .pilcrow").press("Enter");
		await panel(page()).waitFor();
		const before = await page().evaluate(() => scrollY);
		expect(await focused(page())).toBe("Copy link");
		await page().keyboard.press("Tab");
		expect(await focused(page())).toBe("Copy quotation");
		await page().keyboard.press("Escape");
		expect(await panel(page()).isVisible()).toBe(false);
		expect(
			await page().evaluate(() => document.activeElement?.getAttribute("href")),
		).toBe("#p2");
		expect(await page().evaluate(() => scrollY)).toBe(before);
	});

	test("is left by Tab past either end of its panel", async () => {
		for (const [first, way] of [
			["Copy link", "Shift+Tab"],
			["Copy quotation", "Tab"],
		] as const) {
			await page().locator("#p2 .pilcrow").press("Enter");
			await page().getByRole("button", { name: first }).focus();
			await page().keyboard.press(way);
			expect(await panel(page()).isVisible()).toBe(false);
			expect(await focused(page())).toMatch(/^¶2/);
		}
	});

	test("offers the device’s own share sheet where there is one", async () => {
		await page().evaluate(() => {
			Object.assign(navigator, {
				share: async (shared: ShareData) => {
					document.documentElement.dataset.shared = JSON.stringify(shared);
				},
			});
		});
		await page().locator("#p6 .pilcrow").click();
		await page().getByRole("button", { name: "Share …" }).click();
		const shared = JSON.parse(
			(await page().locator("html").getAttribute("data-shared")) ?? "",
		);
		expect(shared.url).toBe(new URL("/p/6/", page().url()).href);
		expect(shared.title).toBe("Japan’s North Korea Reset: annotated edition");
		expect(shared.text).toMatch(/^“Finally, .* and appreciated\.”$/);
		await page().evaluate(() => Reflect.deleteProperty(navigator, "share"));
	});
});

test("where the browser forbids copying, the text is shown to be copied by hand", async () => {
	const page = await open({ viewport: { width: 1280, height: 900 } });
	await page.evaluate(() => {
		navigator.clipboard.write = () => Promise.reject(new Error("forbidden"));
	});
	await page.locator("#p3 .pilcrow").click();
	await page
		.locator(".share")
		.getByRole("button", { name: "Copy link" })
		.click();
	await said(page, "This browser does not let the page copy");
	const field = page.getByRole("textbox", { name: "To copy" });
	expect(await field.inputValue()).toBe(new URL("/p/3/", page.url()).href);
	await page
		.getByRole("button", { name: "Copy citation: APA", exact: true })
		.click();
	await page
		.locator("copy-text[name=APA]")
		.getByText("This browser does not let the page copy. Select the text.")
		.waitFor();
});

test("what could not be loaded leads to the paragraph, and is loaded when it is asked for again", async () => {
	const page = await open(WITH_CLIPBOARD);
	await page.route(/share-offers/, (route) => route.abort());
	await page.locator("#p5 .pilcrow").click();
	await page.waitForURL(/#p5$/);
	expect(await panel(page).count()).toBe(0);
	await page.unroute(/share-offers/);
	await page.locator("#p6 .pilcrow").click();
	await page
		.locator(".share")
		.getByRole("button", { name: "Copy link" })
		.click();
	await said(page, "Link to ¶6 copied");
});

describe("selected words", () => {
	test("become a link of two parts, made without a complaint of the security policy", async () => {
		const complaints: string[] = [];
		page().on("console", (message) => complaints.push(message.text()));
		page().on("pageerror", (error) => complaints.push(error.message));
		await select(page(), "inflexible, hard-line policy");
		await page()
			.getByRole("button", { name: "Copy link to these words" })
			.click();
		await said(page(), "Link to these words copied");
		expect(await clipboard(page())).toBe(
			new URL("/#p1:~:text=inflexible%2C%20hard%2Dline%20policy", page().url())
				.href,
		);
		expect(complaints).toEqual([]);
	});

	test("become a quotation of the author’s words alone, across claims and paragraphs", async () => {
		await select(page(), "which is a welcome sign", "tough policy towards it");
		await page().getByRole("button", { name: "Copy as quotation" }).click();
		await said(page(), "Quotation copied");
		expect(await clipboard(page())).toBe(
			`“which is a welcome sign for regional peace and stability.

Earlier, Abe linked any progress related to North Korean abductions of Japanese citizens and the country's denuclearisation with the possibility of summit meets with Kim, while arguing for a tough policy towards it” (¶1–2)

${CITED}
${new URL("/#p1:~:text=which%20is%20a,policy%20towards%20it", page().url()).href}`,
		);
	});

	test("can be shared with the keyboard alone; Escape leaves them selected and does not ask again", async () => {
		await select(page(), "a positive development");
		await page().keyboard.press("Tab");
		expect(await focused(page())).toBe("Copy link to these words");
		await page().keyboard.press("Enter");
		await said(page(), "Link to these words copied");
		await page().keyboard.press("Escape");
		await settled(page());
		expect(await panel(page()).isVisible()).toBe(false);
		expect(await page().evaluate(() => String(getSelection()))).toBe(
			"a positive development",
		);
	});

	test("are offered nothing any more when they are not selected any more", async () => {
		await select(page(), "a positive development");
		await page().evaluate(() => getSelection()?.removeAllRanges());
		await panel(page()).waitFor({ state: "hidden" });
	});

	test("are offered nothing outside the article", async () => {
		await page().evaluate(() => {
			const title = document.querySelector("h1");
			if (title) getSelection()?.selectAllChildren(title);
		});
		await page().locator("share-offers").waitFor({ state: "attached" });
		await settled(page());
		expect(await panel(page()).isVisible()).toBe(false);
	});
});

test.each([320, 360, 1280])(
	"the panel is whole in the window and its targets are at least 24 pixels, at %i px",
	async (width) => {
		await page().setViewportSize({ width, height: 700 });
		await page().locator("#p3 .pilcrow").click();
		await panel(page()).waitFor();
		const boxes = await page()
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
	},
);

test.each([
	[
		"/",
		[
			...["Chicago", "APA", "Plain text"],
			...["Chicago, this edition", "APA, this edition"],
		],
		CITED,
	],
	[
		"/p/3/",
		["Chicago", "APA", "APA, in the text", "Plain text"],
		"(Mishra, 2019, para. 3)",
	],
])(
	"every citation of %s is copied with one action",
	async (path, expected, third) => {
		await visit(page(), path);
		const copied: string[] = [];
		for (const style of expected) {
			await page()
				.getByRole("button", { name: `Copy citation: ${style}`, exact: true })
				.click();
			await page()
				.locator(`copy-text[name="${style}"]`)
				.getByText("Copied")
				.waitFor();
			copied.push(await clipboard(page()));
		}
		const shown = await page()
			.locator("copy-text")
			.evaluateAll((all) =>
				all.map(({ firstChild }) => firstChild?.textContent?.trim()),
			);
		expect(copied).toEqual(shown);
		expect(copied[2]).toBe(third);
	},
);

test("without scripts a number is a link like any other, and citations are there to be selected", async () => {
	const page = await open({
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 900 },
	});
	await page.locator("#p3 .pilcrow").click();
	await page.waitForURL(/#p3$/);
	expect(await page.locator(".share, copy-text button").count()).toBe(0);
	expect(await page.locator("copy-text").count()).toBe(5);
	await page.locator(".cite").getByRole("link", { name: "¶3" }).click();
	await page.waitForURL(/\/p\/3\/$/);
	await page.getByRole("link", { name: "Note 25 and its sources" }).click();
	await page.waitForURL(/\/c\/constant-feature\/$/);
	await page.getByRole("link", { name: "Read in context" }).click();
	await page.waitForURL(/\/#c-constant-feature$/);
});

describe("where a browser has translated the page", () => {
	const translated = async () => {
		await visit(page(), "/");
		await page().evaluate(() => {
			document.documentElement.lang = "de";
			const paragraph = document.getElementById("p6");
			const wrapped = document.createElement("span");
			wrapped.textContent = "Schließlich ist das eine positive Entwicklung.";
			const number = paragraph?.querySelector(".pilcrow");
			if (number) paragraph?.replaceChildren(number, wrapped);
		});
	};

	test("a paragraph is quoted in the author’s words", async () => {
		await translated();
		await page().locator("#p6 .pilcrow").click();
		await page().getByRole("button", { name: "Copy quotation" }).click();
		await said(page(), "Quotation of ¶6 copied");
		expect(await clipboard(page())).toMatch(
			/^“Finally, although it is premature [^“”]* and appreciated\.” \(¶6\)\n/,
		);
	});

	test("selected words lead to their paragraph, and are quoted as a translation", async () => {
		await translated();
		await select(page(), "eine positive Entwicklung");
		await page().getByRole("button", { name: "Copy as quotation" }).click();
		await said(page(), "Quotation copied");
		expect(await clipboard(page())).toBe(
			`“eine positive Entwicklung” (¶6, in translation)

${CITED}
${new URL("/#p6", page().url()).href}`,
		);
	});

	test("citations stay as they are", async () => {
		expect(
			await page()
				.locator("copy-text")
				.evaluateAll((all) => all.map((one) => one.getAttribute("translate"))),
		).toEqual(["no", "no", "no", "no", "no"]);
	});
});

test("a page that another host shows is shared by its own address", async () => {
	await visit(page(), "/");
	await page().evaluate(() => {
		document
			.querySelector("link[rel=canonical]")
			?.setAttribute("href", "https://example.org/reset/");
	});
	await page().locator("#p3 .pilcrow").click();
	await panel(page()).getByRole("button", { name: "Copy link" }).click();
	await said(page(), "Link to ¶3 copied");
	expect(await clipboard(page())).toBe("https://example.org/p/3/");
	await visit(page(), "/");
});
