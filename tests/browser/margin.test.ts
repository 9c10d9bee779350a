import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { annotations, covered, overlaps, strays } from "./annotations.ts";
import { setTextSize, siteInChromium, visit } from "./site.ts";

const { open, share } = siteInChromium();
const HEIGHT = 900;
/** In the article; the one in the standfirst stands above it. */
const NOTES = 38;
const DESK = {
	viewport: { width: 1280, height: HEIGHT },
	reducedMotion: "reduce",
} as const;

const scrollTop = (page: Page) => page.evaluate(() => window.scrollY);

describe.each([true, false])("with scripts %s", (javaScriptEnabled) => {
	const page = share({ javaScriptEnabled });

	test.each(
		[100, 150].flatMap((textSize) =>
			[320, 768, 1024, 1280, 1920, 2560].map((width) => [textSize, width]),
		),
	)(
		"the annotations keep apart and in the box with text of %i per cent at %i px",
		async (textSize, width) => {
			await page().setViewportSize({ width, height: HEIGHT });
			await setTextSize(page(), textSize);
			const { box, placed, wide } = await page().evaluate(annotations);
			const sidebar = textSize === 100 ? width >= 1024 : width >= 1920;
			expect(placed).toHaveLength(sidebar ? NOTES : 0);
			expect(overlaps(placed)).toEqual([]);
			expect(strays(placed, box)).toEqual([]);
			expect(await page().evaluate(covered)).toEqual([]);
			expect(wide).toBe(false);
		},
	);
});

describe("at a desk, without scripts", () => {
	const page = share({ ...DESK, javaScriptEnabled: false });

	test("a digest opens its note where it stands, with the words that decide, and Back closes it", async () => {
		const note = page().locator("#note-china-summits");
		const deciding = note.locator(".deciding");
		expect(await deciding.isVisible()).toBe(false);
		await note.locator(".digest").click();
		await page().waitForURL(/#note-china-summits$/);
		expect(await deciding.locator("blockquote").textContent()).toBe(
			"Kim’s fourth official visit to China, following three summits with Xi in March, May and June 2018",
		);
		expect(await deciding.locator(".source").textContent()).toBe(
			"Korea Herald, 8 January 2019",
		);
		expect(await deciding.locator(".counts").textContent()).toBe(
			"8 sources, 7 origins",
		);
		expect(
			await note
				.locator(".ways a")
				.evaluateAll((ways) => ways.map((way) => way.getAttribute("href"))),
		).toEqual([
			"#fn-china-summits",
			"/c/china-summits/",
			"#fnref-china-summits",
		]);
		expect(await page().evaluate(covered)).toEqual([]);
		await page().goBack();
		expect(await deciding.isVisible()).toBe(false);
	});

	test("a note whose source is not English has the English first", async () => {
		await visit(page(), "/#note-sanctions-extension");
		const parts = await page()
			.locator("#note-sanctions-extension .deciding > *")
			.evaluateAll((all) =>
				all
					.filter((part) => part.checkVisibility())
					.map((part) => part.className || part.getAttribute("lang")),
			);
		expect(parts).toEqual(["gloss", "ja", "source", "counts"]);
	});

	test("a marker leads to the whole note in the list, which covers nothing", async () => {
		await visit(page(), "/");
		await page().click("#fnref-china-summits");
		await page().waitForURL(/#fn-china-summits$/);
		const { position, top } = await page()
			.locator("#fn-china-summits")
			.evaluate((note) => ({
				position: getComputedStyle(note).position,
				top: note.getBoundingClientRect().top,
			}));
		expect(position).not.toBe("fixed");
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(HEIGHT);
	});
});

describe("at a desk", () => {
	const page = share({ ...DESK, javaScriptEnabled: false });

	test("an annotation lights up when its claim is pointed at, and the other way round", async () => {
		const outline = (selector: string) =>
			page()
				.locator(selector)
				.evaluate((element) => getComputedStyle(element).outlineStyle);
		const line = (selector: string) =>
			page()
				.locator(selector)
				.evaluate((element) => {
					const { textDecorationLine, textDecorationThickness } =
						getComputedStyle(element);
					return `${textDecorationLine} ${textDecorationThickness}`;
				});
		expect(await outline("[data-annotation=trump-call]")).toBe("none");
		await page().hover("#c-trump-call");
		expect(await outline("[data-annotation=trump-call]")).toBe("solid");
		expect(await outline("[data-annotation=isolation]")).toBe("none");
		await page().mouse.move(0, 0);
		await page().focus("#fnref-trump-call");
		expect(await outline("[data-annotation=trump-call]")).toBe("solid");
		expect(await line("#c-korea-summits")).toBe("none 2px");
		await page().focus("[data-annotation=korea-summits] .digest");
		expect(await line("#c-korea-summits")).toBe("underline 3px");
	});
});

describe("at a desk, with scripts", () => {
	test("a click on any claim’s words opens its note beside them, covers nothing, moves no text above, and Close leaves no trace", async () => {
		const page = await open(DESK);
		const ids = await page
			.locator(".claim")
			.evaluateAll((claims) => claims.map(({ id }) => id.slice(2)));
		expect(ids).toHaveLength(39);
		const entries = await page.evaluate(() => history.length);
		for (const id of ids) {
			await page.locator(`#c-${id}`).scrollIntoViewIfNeeded();
			await page.evaluate(() => getSelection()?.removeAllRanges());
			const before = await scrollTop(page);
			const place = await page.locator(`#c-${id}`).boundingBox();
			await page.locator(`#c-${id}`).evaluate((words) => {
				if (words instanceof HTMLElement) words.click();
			});
			await page.waitForURL(new RegExp(`#note-${id}$`));
			expect(await page.locator(`#note-${id} .deciding`).isVisible(), id).toBe(
				true,
			);
			expect(await page.evaluate(covered), id).toEqual([]);
			expect(await scrollTop(page), id).toBe(before);
			expect(await page.locator(`#c-${id}`).boundingBox(), id).toEqual(place);
			await page.locator(`#note-${id} .close`).evaluate((close) => {
				if (close instanceof HTMLElement) close.click();
			});
			await page.waitForURL(/\/$/);
			expect(await scrollTop(page), id).toBe(before);
		}
		expect(await page.evaluate(() => history.length)).toBe(entries + 1);
	});

	test("note after note takes one entry of the history, and Back closes the last", async () => {
		const page = await open(DESK);
		const entries = await page.evaluate(() => history.length);
		for (const id of ["trump-call", "course-correction", "isolation"]) {
			await page.click(`#fnref-${id}`);
			await page.waitForURL(new RegExp(`#note-${id}$`));
		}
		expect(await page.evaluate(() => history.length)).toBe(entries + 1);
		await page.mouse.wheel(0, 200);
		await page.waitForTimeout(200);
		const before = await scrollTop(page);
		await page.goBack();
		await page.waitForURL(/\/$/);
		expect(await scrollTop(page)).toBe(before);
		expect(await page.locator(".opened:visible").count()).toBe(0);
	});

	test("Escape closes a note and gives the focus back to its marker", async () => {
		const page = await open(DESK);
		await page.focus("#fnref-trump-call");
		await page.keyboard.press("Enter");
		await page.waitForURL(/#note-trump-call$/);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			"note-trump-call",
		);
		await page.keyboard.press("Escape");
		await page.waitForURL(/\/$/);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			"fnref-trump-call",
		);
	});

	test("words that are selected, also up to their marker, open nothing", async () => {
		const page = await open(DESK);
		await page.locator("#c-china-summits").scrollIntoViewIfNeeded();
		const ends = await page.locator("#c-china-summits").evaluate((words) => {
			const rects = [...words.getClientRects()];
			const [first] = rects;
			const last = rects.at(-1);
			return [
				(first?.left ?? 0) + 1,
				(first?.top ?? 0) + 8,
				(last?.right ?? 0) - 1,
				(last?.top ?? 0) + 8,
			];
		});
		const [left = 0, top = 0, right = 0, bottom = 0] = ends;
		await page.mouse.move(left, top);
		await page.mouse.down();
		await page.mouse.move(right, bottom, { steps: 8 });
		await page.mouse.up();
		expect(await page.evaluate(() => String(getSelection()))).toBe(
			"three between North Korea and China",
		);
		expect(new URL(page.url()).hash).toBe("");
	});
});

test("Copy link in an open note copies the address of the note’s own page", async () => {
	const page = await open({
		...DESK,
		path: "/#note-china-summits",
		permissions: ["clipboard-read", "clipboard-write"],
	});
	await page.getByRole("button", { name: "Copy link" }).click();
	await page.getByRole("button", { name: "Copied" }).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		new URL("/c/china-summits/", page.url()).href,
	);
});

describe("in the site’s own fonts", () => {
	const page = share({ waitsForFonts: true });

	test.each([1024, 1280, 1920, 2560])(
		"at %i px no digest takes more than four lines with its number and verdict, and a full line of the text holds 60 to 68 characters",
		async (width) => {
			await page().setViewportSize({ width, height: HEIGHT });
			const lines = await page()
				.locator(".digest")
				.evaluateAll((digests) =>
					digests.map((digest) =>
						Math.round(
							digest.getBoundingClientRect().height /
								Number.parseFloat(getComputedStyle(digest).lineHeight),
						),
					),
				);
			expect(Math.max(...lines)).toBeLessThanOrEqual(4);
			const full = (await page().evaluate(charactersOfLines)).slice(0, -1);
			const mean = full.reduce((sum, count) => sum + count, 0) / full.length;
			expect(mean).toBeGreaterThanOrEqual(60);
			expect(mean).toBeLessThanOrEqual(68);
		},
	);
});

/** How many characters each line of a paragraph holds. Runs in the page. */
function charactersOfLines(): number[] {
	const paragraph = document.getElementById("p3") ?? document.body;
	const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
	const counts = new Map<number, number>();
	const range = document.createRange();
	while (walker.nextNode()) {
		const node = walker.currentNode;
		if (node.parentElement?.closest("[data-editorial]")) continue;
		for (let at = 0; at < (node.textContent ?? "").length; at++) {
			range.setStart(node, at);
			range.setEnd(node, at + 1);
			const line = Math.round(range.getBoundingClientRect().bottom / 8);
			counts.set(line, (counts.get(line) ?? 0) + 1);
		}
	}
	return [...counts.values()];
}
