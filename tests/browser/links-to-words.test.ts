import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { CARRIED } from "./provide-chromium.ts";
import { prepare, roundTrips } from "./round-trips.ts";
import {
	article,
	OF_A_KIND,
	type Span,
	selections,
	spanOf,
} from "./selections.ts";
import { siteInChromium, visit } from "./site.ts";
import { targetText } from "./target-text.ts";

const { open, share } = siteInChromium();

/** The finder of the same package that makes the links: what browsers without one of their own use. */
const finder = readdirSync(join(inject("site"), "_astro")).find((name) =>
	name.startsWith("text-fragment-utils"),
);

/** Makes of a page one that offers links at once. */
async function prepared(page: Page): Promise<Page> {
	await page.addInitScript(prepare);
	await visit(page, "/");
	// What comes after the article changes no link, as the first place that matches counts; without it
	// the page is laid out two hundred times faster.
	await page.evaluate(() => {
		for (const later of document.querySelectorAll<HTMLElement>(
			"share-links ~ *, article-text ~ section, .article > section, .colophon",
		))
			later.style.display = "none";
	});
	return page;
}

describe("each link leads to exactly the selected words", () => {
	const page = share({ path: "/404.html" });
	beforeAll(async () => {
		await prepared(page());
		// Written out, because the test runner would make an import its own.
		await page().evaluate(
			`import("/_astro/${finder}").then((module) => { globalThis.find = module.processTextFragmentDirective })`,
		);
	});

	test.each(Object.entries(selections))(
		"of selections %s",
		async (_kind, spans) => {
			const results = await page().evaluate(roundTrips, spans);
			const lost = spans.flatMap((span, index) => {
				const words = article.slice(...span);
				const result = results[index];
				return result?.found === words ? [] : [{ words, ...result }];
			});
			expect(lost).toEqual([]);
			expect(
				results.filter(({ link }) => /#(p[1-6]|author):~:text=./.test(link)),
			).toHaveLength(OF_A_KIND);
		},
	);
});

/** The link that the page offers for a span. */
async function linkTo(page: Page, span: Span): Promise<string> {
	await page.evaluate((span) => globalThis.select(span), span);
	await page.getByRole("button", { name: "Copy link to these words" }).click();
	const link = await page.evaluate(() => globalThis.copied);
	await page.keyboard.press("Escape");
	return link;
}

/** The Chromium from npm is a headless shell, which opens no link to words; every other one does. */
const opensNone = process.env.CHROME_PATH === CARRIED;
const because = opensNone
	? " (not run: a headless shell opens no links to words)"
	: "";

describe.skipIf(opensNone)(
	`opened in Chromium itself, a link finds exactly the words it was made for${because}`,
	() => {
		const maker = share({ path: "/404.html" });
		/** As high as the article is when it is looked at, so that nothing scrolls between two looks. */
		const seeker = share({
			path: "/404.html",
			viewport: { width: 1280, height: 2400 },
		});
		/** Another page, in which pictures of the first are looked at. */
		const lens = share({ path: "/404.html", bypassCSP: true });
		beforeAll(() => prepared(maker()));

		async function find(link: string, words: string) {
			await seeker().goto("about:blank");
			await seeker().goto(link);
			// The browser looks for the words when the page is there, in its own time.
			await expect.poll(() => targetText(seeker(), lens())).toBe(words);
		}

		test.each([
			["some words", "inflexible, hard-line policy", "p1"],
			[
				"a claim between two markers",
				"three between North Korea and China",
				"p2",
			],
			["one word of a claim", "singular", "p2"],
			[
				"words across claims",
				"for almost a decade. Japan's Chief Cabinet Secretary",
				"p3",
			],
			["the odd quotes", 'applying"‘maximum pressure" on North Korea', "p3"],
			["a double blank", "understanding that \u00a0the process", "p4"],
			[
				"words across paragraphs",
				"continuously since 2007.\nThus, it may be concluded",
				"p3",
			],
			["the last words", "and Visiting Fellow, IPCS", "author"],
		])("%s", async (_name, words, id) => {
			const link = await linkTo(maker(), spanOf(words));
			expect(link).toContain(`/#${id}:~:text=`);
			await find(link, words);
		});

		test("an often repeated word, where it was selected and not where it stands first", async () => {
			const words = "North Korea";
			const last = article.lastIndexOf(words);
			const link = await linkTo(maker(), spanOf(words, last));
			expect(link).toContain("/#p6:~:text=");
			await find(link, words);
			expect(
				// What has the words found is the target: the words of a claim, or the paragraph.
				await seeker().evaluate(
					() => document.querySelector(":target")?.closest("p")?.id,
				),
			).toBe("p6");
		});

		test("made on a phone with marks, it is found at a desk without them", async () => {
			const words = "9 April 2019, the changed Japanese posture";
			await maker().setViewportSize({ width: 360, height: 900 });
			const link = await linkTo(maker(), spanOf(words));
			await seeker().evaluate(() => localStorage.setItem("marks", "hidden"));
			await find(link, words);
			expect(
				await seeker().locator("[data-footnote-ref]:visible").count(),
			).toBe(0);
		});
	},
);

test("a link whose words are gone still leads to the paragraph", async () => {
	const page = await open({
		path: "/#p4:~:text=words%20that%20are%20nowhere",
		viewport: { width: 1280, height: 900 },
	});
	await page.waitForFunction(() => scrollY > 0);
	expect(await page.evaluate(() => document.querySelector(":target")?.id)).toBe(
		"p4",
	);
});
