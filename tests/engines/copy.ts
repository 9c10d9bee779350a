import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EDITION } from "../edition.ts";
import { frozenEdition } from "../frozen-edition.ts";
import type { Engine, Point } from "./engine.ts";
import { DESK, middleOf, type SitePage, type Visit } from "./visit.ts";

/** The paragraphs as published. */
const published = readFileSync(`${EDITION}/source-article.txt`, "utf8")
	.split("\n\n")
	.slice(4);

const { claims } = frozenEdition();

/** The ends of the words of an element on its first line, and on its last. Runs in the page. */
function ends(selector: string): { from: Point; to: Point } {
	const words = document.createRange();
	const element = document.querySelector(selector);
	const walker = document.createTreeWalker(
		element ?? document.body,
		NodeFilter.SHOW_TEXT,
	);
	const nodes: Node[] = [];
	while (walker.nextNode())
		if (!walker.currentNode.parentElement?.closest("[data-editorial]"))
			nodes.push(walker.currentNode);
	const [first] = nodes;
	const last = nodes.at(-1);
	if (!first || !last) throw new Error(`${selector} has no words.`);
	words.setStart(first, 0);
	words.setEnd(last, last.textContent?.length ?? 0);
	const lines = [...words.getClientRects()].filter(({ width }) => width > 0);
	const [top] = lines;
	const bottom = lines.at(-1);
	const middle = (line: DOMRect | undefined) =>
		(line?.top ?? 0) + (line?.height ?? 0) / 2;
	return {
		from: { x: Math.ceil(top?.left ?? 0) + 1, y: Math.round(middle(top)) },
		to: {
			x: Math.floor(bottom?.right ?? 0) - 1,
			y: Math.round(middle(bottom)),
		},
	};
}

declare global {
	/** What the page gave the browser at the last copy. */
	var given: string;
}

/** Copies what is selected, and pastes it into a field of the page. @returns what the page gave, and what the field has */
async function copied(page: SitePage) {
	await page.evaluate(() => {
		addEventListener("copy", ({ clipboardData }) => {
			globalThis.given = clipboardData?.getData("text/plain") ?? "";
		});
	}, null);
	await page.press("Copy");
	await page.evaluate(() => {
		const field = document.createElement("textarea");
		field.id = "field";
		document.body.append(field);
		field.focus({ preventScroll: true });
	}, null);
	await page.press("Paste");
	const read = () =>
		page.evaluate(
			() => ({
				given: globalThis.given,
				pasted:
					document.querySelector<HTMLTextAreaElement>("#field")?.value ?? "",
			}),
			null,
		);
	await expect.poll(async () => (await read()).pasted).not.toBe("");
	return read();
}

/** The words that are selected; browsers say them without their double blanks. Runs in the page. */
const selected = () => String(getSelection()).replaceAll("\u00a0", " ");

/** A mouse lets go before blanks that hang at the end of a paragraph. */
const withoutEnd = (text: string) => text.trimEnd();

/** What readers select is the author's, and what they copy, too. */
export function copy(visit: Visit, { plainBlanks }: Engine) {
	/** Words as they come out of the clipboard. */
	const clipped = (words: string) =>
		plainBlanks ? words.replaceAll("\u00a0", " ") : words;

	test.each([
		["a paragraph", "p4", published[3] ?? ""],
		["two paragraphs", "p5", published.slice(3, 5).join("\n\n")],
	])(
		"the author’s words are copied exactly, with their double blanks, from %s that the mouse is drawn over",
		async (_name, last, words) => {
			const page = await visit("/", [1280, 1600]);
			await middleOf(page, "#p4");
			const { from } = await page.evaluate(ends, "#p4");
			const { to } = await page.evaluate(ends, `#${last}`);
			await page.drag(from, to);
			const { given, pasted } = await copied(page);
			expect(given).toContain("that \u00a0the process");
			expect(withoutEnd(given)).toBe(withoutEnd(words));
			expect(withoutEnd(pasted)).toBe(clipped(withoutEnd(words)));
		},
	);

	test("a paragraph that is clicked three times is copied whole", async () => {
		const page = await visit("/", [1280, 1600]);
		await middleOf(page, "#p4");
		const { from } = await page.evaluate(ends, "#p4");
		await page.click({ x: from.x + 60, y: from.y }, 3);
		const { given, pasted } = await copied(page);
		expect(given).toBe(published[3]);
		expect(pasted).toBe(clipped(given));
	});

	test("words that end at a marker are selected with the mouse, from either end and up to the marker, and open no note", async () => {
		const page = await visit("/", DESK);
		// What selected words bring up would lie over the next ones.
		await page.evaluate(
			() => document.querySelector("share-links")?.remove(),
			null,
		);
		for (const { id, words } of claims) {
			await middleOf(page, `#c-${id}`);
			const { from, to } = await page.evaluate(ends, `#c-${id}`);
			const toMarker = [from, { ...to, x: to.x + 4 }] as const;
			// In a letter: a sign such as ’ is too narrow to point at its second half.
			const toLetter = [
				[from, to],
				[to, from],
			] as const;
			for (const [begin, end] of /\p{L}$/u.test(words)
				? [toMarker, ...toLetter]
				: [toMarker]) {
				await page.evaluate(() => getSelection()?.removeAllRanges(), null);
				await page.drag(begin, end);
				expect(await page.evaluate(selected, null), id).toBe(
					words.replaceAll("\u00a0", " "),
				);
			}
		}
		expect(await page.evaluate(() => location.hash, null)).toBe("");
	});

	test.each(["/", "/p/3/", "/c/sanctions-extension/"])(
		"a search of %s finds words across a marker",
		async (path) => {
			const page = await visit(path, DESK);
			const words = "9 April 2019, the changed Japanese posture";
			const found = await page.evaluate((words) => {
				// The browser’s own search; the standard has none, so its types do not know it.
				const find: unknown = Reflect.get(window, "find");
				return typeof find === "function" && find.call(window, words) === true;
			}, words);
			expect(found).toBe(true);
			expect(await page.evaluate(selected, null)).toBe(words);
		},
	);
}
