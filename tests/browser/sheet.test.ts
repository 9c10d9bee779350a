import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInChromium, visit } from "./site.ts";

const { open, share } = siteInChromium();
/** A phone on which scrolling is at its end as soon as it begins. */
const PHONE = {
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	reducedMotion: "reduce",
} as const;

const scrollTop = (page: Page) => page.evaluate(() => window.scrollY);

/** What is seen of a claim’s words above its open sheet. */
interface Seen {
	claim: string;
	/** How the sheet stands, and its share of the window. */
	position: string;
	share: number;
	bottom: number;
	/** Lines of the words that are not seen. */
	hidden: number;
	/** Whether the words could all be seen at once, and whether at least their beginning is. */
	fits: boolean;
	begins: boolean;
}

declare global {
	/** What is seen of a claim whose note is open. */
	var seenOf: (claim: string) => Seen;
}

/** Before a page runs: measures what is seen of a claim above its sheet. */
function measure(): void {
	globalThis.seenOf = (claim) => {
		const note = document.getElementById(`fn-${claim}`);
		const words = document.getElementById(`c-${claim}`);
		if (!note || !words) throw new Error(`There is no ${claim}.`);
		const sheet = note.getBoundingClientRect();
		const lines = [...words.getClientRects()];
		const [first] = lines;
		const height = (lines.at(-1)?.bottom ?? 0) - (first?.top ?? 0);
		const seen = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= sheet.top;
		return {
			claim,
			position: getComputedStyle(note).position,
			share: sheet.height / innerHeight,
			bottom: sheet.bottom,
			hidden: lines.filter((line) => !seen(line)).length,
			fits: height <= sheet.top - 24,
			begins: first !== undefined && seen(first),
		};
	};
}

/** Opens every note of the article from five heights of the window, and closes it. Runs in the page. */
async function fromEveryHeight(): Promise<Seen[]> {
	const all: Seen[] = [];
	const changed = () =>
		new Promise((resolve) =>
			addEventListener("hashchange", resolve, { once: true }),
		);
	for (const { id } of document.querySelectorAll(".article-body .claim")) {
		const claim = id.slice("c-".length);
		const marker = document.getElementById(`fnref-${claim}`);
		for (const height of [0.1, 0.3, 0.5, 0.7, 0.9]) {
			const top = marker?.getBoundingClientRect().top ?? 0;
			scrollBy({ top: top - innerHeight * height });
			const opened = changed();
			marker?.click();
			await opened;
			all.push(globalThis.seenOf(claim));
			const closed = changed();
			document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
			await closed;
		}
	}
	return all;
}

describe.each([
	[320, 568],
	[360, 740],
	[390, 844],
	[768, 1024],
	[844, 390],
])("at %i × %i px", (width, height) => {
	test("the words of every claim stand above its sheet, wherever they stood before", async () => {
		const page = await open({
			...PHONE,
			path: "/404.html",
			viewport: { width, height },
		});
		await page.addInitScript(measure);
		await visit(page, "/");
		const all = await page.evaluate(fromEveryHeight);
		expect(all).toHaveLength(38 * 5);
		expect(
			all.filter(
				({ position, share, bottom, hidden, fits, begins }) =>
					position !== "fixed" ||
					share > 0.55 ||
					bottom !== height ||
					!begins ||
					(fits && hidden > 0),
			),
		).toEqual([]);
		// Only of the lowest windows are there claims of more lines than have room.
		expect(all.filter(({ fits }) => fits).length).toBeGreaterThan(
			height > 400 ? 150 : 0,
		);
	});
});

test.each(["china-summits", "blue-book-removal", "author-affiliation"])(
	"who comes by the address of the note on %s sees the words above it, also after a reload",
	async (id) => {
		const page = await open({ ...PHONE, path: "/404.html" });
		await page.addInitScript(measure);
		await visit(page, `/#fn-${id}`);
		const seen = () => page.evaluate((id) => globalThis.seenOf(id).hidden, id);
		await expect.poll(seen).toBe(0);
		await page.reload();
		await expect.poll(seen).toBe(0);
		await page.locator(".sheet-bar").waitFor();
	},
);

describe("on a phone, with scripts", () => {
	const page = share(PHONE);
	const tapMarker = async (id: string) => {
		await page().locator(`#fnref-${id}`).scrollIntoViewIfNeeded();
		await page().tap(`#fnref-${id}`);
		await page().waitForURL(new RegExp(`#fn-${id}$`));
	};

	test("the sheet begins with the claim’s words", async () => {
		await tapMarker("china-summits");
		const tops = await page()
			.locator("#fn-china-summits")
			.locator(".note-claim, .note-status, .note-digest")
			.evaluateAll((parts) =>
				parts
					.map((part) => ({
						name: part.className,
						top: part.getBoundingClientRect().top,
					}))
					.sort((a, b) => a.top - b.top)
					.map(({ name }) => name),
			);
		expect(tops[0]).toBe("note-claim");
		await page().keyboard.press("Escape");
		await page().waitForURL(/\/$/);
	});

	test("tapping beside it closes it and moves nothing", async () => {
		await tapMarker("china-summits");
		const before = await scrollTop(page());
		await page().touchscreen.tap(4, 200);
		await page().waitForURL(/\/$/);
		expect(await scrollTop(page())).toBe(before);
	});

	test("its bar leads to the next note and the one before, and closes it; reading leaves one entry in the history", async () => {
		const entries = await page().evaluate(() => history.length);
		await tapMarker("china-summits");
		await page().getByRole("button", { name: "Next note" }).tap();
		await page().waitForURL(/#fn-us-south-korea-summits$/);
		await page().getByRole("button", { name: "Previous note" }).tap();
		await page().getByRole("button", { name: "Previous note" }).tap();
		await page().waitForURL(/#fn-us-north-korea-summits$/);
		const before = await scrollTop(page());
		await page().getByRole("button", { name: "Close the note" }).tap();
		await page().waitForURL(/\/$/);
		expect(await scrollTop(page())).toBe(before);
		expect(await page().evaluate(() => history.length)).toBe(entries);
	});

	test("Tab past its end closes it and gives the focus back, and no link in it has the focus under a bar", async () => {
		await page().focus("#fnref-welcome-sign");
		await page().keyboard.press("Enter");
		await page().waitForURL(/#fn-welcome-sign$/);
		const before = await scrollTop(page());
		let stops = 0;
		while (new URL(page().url()).hash !== "" && stops < 60) {
			await page().keyboard.press("Tab");
			stops++;
			const obscured = await page().evaluate(() => {
				const focused = document.activeElement;
				if (!focused?.closest("li:target")) return false;
				// A link may break: between its lines other words can stand.
				return [...focused.getClientRects()].some(
					({ left, top, width, height }) => {
						const above = document.elementFromPoint(
							left + width / 2,
							top + height / 2,
						);
						return !(
							above &&
							(focused.contains(above) || above.contains(focused))
						);
					},
				);
			});
			expect(obscured, `stop ${stops}`).toBe(false);
		}
		expect(stops).toBeGreaterThan(4);
		expect(stops).toBeLessThan(60);
		expect(await page().evaluate(() => document.activeElement?.id)).toBe(
			"fnref-welcome-sign",
		);
		expect(await scrollTop(page())).toBe(before);
	});
});

describe("on a phone, without scripts", () => {
	const page = share({ ...PHONE, javaScriptEnabled: false });

	test("a marker shows its note at the lower edge and leaves the text where it is", async () => {
		await page().locator("#fnref-china-summits").scrollIntoViewIfNeeded();
		const before = await scrollTop(page());
		await page().tap("#fnref-china-summits");
		await page().waitForURL(/#fn-china-summits$/);
		expect(await scrollTop(page())).toBe(before);
		const { top, bottom } = await page()
			.locator("#fn-china-summits")
			.evaluate((note) => {
				const { top, bottom } = note.getBoundingClientRect();
				return { top, bottom };
			});
		expect(bottom).toBe(844);
		expect(top).toBeGreaterThanOrEqual(844 * 0.45);
		await page().tap("#fn-china-summits [data-footnote-backref]");
		await page().waitForURL(/#fnref-china-summits$/);
	});

	test("the digests stand under their paragraph, folded into a line that counts them by verdict", async () => {
		await visit(page(), "/");
		const line = page().locator(".annotations:has(#notes-p2) .fold-line");
		expect((await line.textContent())?.replace(/\s+/g, " ").trim()).toBe(
			"11 notes: 5 Supported, 2 Supported, with a detail, 1 Differs from the record, 1 Not established, 2 Contested,",
		);
		const digest = page().locator("[data-annotation=china-summits] .digest");
		expect(await digest.isVisible()).toBe(false);
		await line.tap();
		expect(await digest.isVisible()).toBe(true);
		await digest.tap();
		expect(
			await page().locator("#note-china-summits .deciding").isVisible(),
		).toBe(true);
	});
});
