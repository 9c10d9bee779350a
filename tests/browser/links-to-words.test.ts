import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { CARRIED } from "./provide-chromium.ts";
import { siteInChromium } from "./site.ts";
import { targetText } from "./target-text.ts";

const open = siteInChromium();

/** The paragraphs and the note on the author, as published; what a reader can select. */
const paragraphs = readFileSync("content/source-article.txt", "utf8")
	.split("\n\n")
	.slice(4);
const article = paragraphs.join("\n");

/** From one character of the article to another, a line break between paragraphs counting as one. */
type Span = readonly [from: number, to: number];

/** The finder of the same package that makes the links: what browsers without one of their own use. */
const finder = readdirSync(join(inject("site"), "_astro")).find((name) =>
	name.startsWith("text-fragment-utils"),
);

declare global {
	/** What the page last put on the clipboard, and when it has. */
	var copied: Promise<string>;
	/** Selects a span of the author's words, as a reader's pointer would. */
	var select: (span: Span) => void;
	/** Where a text directive leads. */
	var find: (terms: object) => Range[];
}

/**
 * Before a page runs: it tells what it copies, because all pages of a browser share one clipboard;
 * and a selection has settled at once.
 */
function prepare(): void {
	const wait = globalThis.setTimeout;
	Object.assign(globalThis, { setTimeout: (act: () => void) => wait(act, 1) });
	let tell: (text: string) => void = () => undefined;
	const expectCopy = () => {
		globalThis.copied = new Promise((resolve) => {
			tell = resolve;
		});
	};
	navigator.clipboard.write = async ([item]) => {
		tell((await (await item?.getType("text/plain"))?.text()) ?? "");
	};
	globalThis.select = ([from, to]) => {
		const place = (offset: number): [Node, number] => {
			let left = offset;
			for (const paragraph of document.querySelectorAll(".article-body > p")) {
				const walker = document.createTreeWalker(
					paragraph,
					NodeFilter.SHOW_TEXT,
				);
				while (walker.nextNode()) {
					const { currentNode: text } = walker;
					if (text.parentElement?.closest("[data-editorial]")) continue;
					const length = text.textContent?.length ?? 0;
					if (left <= length) return [text, left];
					left -= length;
				}
				left -= 1;
			}
			throw new Error(`The article has no character ${offset}.`);
		};
		expectCopy();
		getSelection()?.setBaseAndExtent(...place(from), ...place(to));
	};
}

async function reader(width = 1280): Promise<Page> {
	const page = await open({
		path: "/404.html",
		viewport: { width, height: 900 },
	});
	await page.addInitScript(prepare);
	await page.goto(new URL("/", page.url()).href);
	return page;
}

/** The links that the page offers for spans, and the words that each leads to. Runs in the page. */
async function roundTrips(spans: Span[]) {
	const terms = (link: string) => {
		const directive = link.split(":~:text=")[1] ?? "";
		const [, prefix, textStart, textEnd, suffix] =
			/^(?:(.+?)-,)?(.+?)(?:,([^-]+?))?(?:,-(.+?))?$/.exec(directive) ?? [];
		return Object.fromEntries(
			Object.entries({ prefix, textStart, textEnd, suffix }).map(
				([name, term]) => [name, term && decodeURIComponent(term)],
			),
		);
	};
	const words = (range: Range | undefined) => {
		const copy = range?.cloneContents() ?? new DocumentFragment();
		for (const editorial of copy.querySelectorAll("[data-editorial]"))
			editorial.remove();
		const paragraphs = [...copy.querySelectorAll("p")];
		return paragraphs.length > 0
			? paragraphs.map(({ textContent }) => textContent).join("\n")
			: copy.textContent;
	};
	const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
	const results: { link: string; found: string }[] = [];
	for (const span of spans) {
		globalThis.select(span);
		let button: HTMLButtonElement | undefined;
		while (!button) {
			await pause();
			button = [
				...document.querySelectorAll<HTMLButtonElement>(
					".share:popover-open button",
				),
			].find(({ textContent }) => textContent === "Copy link to these words");
		}
		button.click();
		const link = await globalThis.copied;
		const [found] = globalThis.find(terms(link));
		results.push({ link, found: words(found) });
		getSelection()?.removeAllRanges();
		while (document.querySelector(".share:popover-open")) await pause();
	}
	return results;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Spans from the beginning of one word to the end of another: many short ones, some across paragraphs. */
function randomSpans(count: number): Span[] {
	const random = seeded(5588);
	const words = [
		...new Intl.Segmenter("en", { granularity: "word" }).segment(article),
	].filter(({ isWordLike }) => isWordLike);
	return Array.from({ length: count }, () => {
		const first = Math.floor(random() * words.length);
		const more = Math.floor(random() ** 4 * 150);
		const from = words[first];
		const to = words[Math.min(first + more, words.length - 1)];
		return [
			from?.index ?? 0,
			(to?.index ?? 0) + (to?.segment.length ?? 0),
		] as const;
	});
}

test("two hundred random selections: each link leads to exactly the selected words", async () => {
	const spans = randomSpans(200);
	const page = await reader();
	// Written out, because the test runner would make an import its own.
	await page.evaluate(
		`import("/_astro/${finder}").then((module) => { globalThis.find = module.processTextFragmentDirective })`,
	);
	// What comes after the article changes no link, as the first place that matches counts; without it
	// the page is laid out two hundred times faster.
	await page.evaluate(() => {
		for (const later of document.querySelectorAll<HTMLElement>(
			"share-links ~ *, article-text ~ section, .article > section, .colophon",
		))
			later.style.display = "none";
	});
	const results = await page.evaluate(roundTrips, spans);
	const lost = spans.flatMap((span, index) => {
		const words = article.slice(...span);
		const result = results[index];
		return result?.found === words ? [] : [{ words, ...result }];
	});
	expect(lost).toEqual([]);
	expect(
		results.filter(({ link }) => !/#(p[1-6]|author):~:text=./.test(link)),
	).toEqual([]);
	await page.context().close();
}, 400_000);

/** The link that the page offers for a span. */
async function linkTo(page: Page, span: Span): Promise<string> {
	await page.evaluate((span) => globalThis.select(span), span);
	await page.getByRole("button", { name: "Copy link to these words" }).click();
	const link = await page.evaluate(() => globalThis.copied);
	await page.keyboard.press("Escape");
	return link;
}

function spanOf(words: string, at = article.indexOf(words)): Span {
	expect(at).toBeGreaterThanOrEqual(0);
	return [at, at + words.length];
}

/** The Chromium from npm is a headless shell, which opens no link to words; every other one does. */
const opensNone = process.env.CHROME_PATH === CARRIED;
const because = opensNone
	? " (not run: a headless shell opens no links to words)"
	: "";

describe.skipIf(opensNone)(
	`opened in Chromium itself, a link finds exactly the words it was made for${because}`,
	() => {
		/** As high as the article is when it is looked at, so that nothing scrolls between two looks. */
		const viewport = { width: 1280, height: 2400 };

		async function find(page: Page, link: string, words: string) {
			const lens = await page.context().newPage();
			await page.setViewportSize(viewport);
			await page.goto("about:blank");
			await page.goto(link);
			// The browser looks for the words when the page is there, in its own time.
			await expect
				.poll(() => targetText(page, lens), { timeout: 30_000 })
				.toBe(words);
			await lens.close();
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
			const page = await reader();
			const link = await linkTo(page, spanOf(words));
			expect(link).toContain(`/#${id}:~:text=`);
			await find(page, link, words);
			await page.context().close();
		});

		test("an often repeated word, where it was selected and not where it stands first", async () => {
			const page = await reader();
			const words = "North Korea";
			const last = article.lastIndexOf(words);
			const link = await linkTo(page, spanOf(words, last));
			expect(link).toContain("/#p6:~:text=");
			await find(page, link, words);
			expect(
				await page.evaluate(() => document.querySelector(":target")?.id),
			).toBe("p6");
			await page.context().close();
		});

		test("made on a phone with marks, it is found at a desk without them", async () => {
			const page = await reader(360);
			const words = "9 April 2019, the changed Japanese posture";
			const link = await linkTo(page, spanOf(words));
			await page.evaluate(() => localStorage.setItem("marks", "hidden"));
			await find(page, link, words);
			expect(await page.locator("[data-footnote-ref]:visible").count()).toBe(0);
			await page.context().close();
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
	await page.context().close();
});
