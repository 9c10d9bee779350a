import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EDITION } from "../edition.ts";
import { siteInChromium, visit } from "./site.ts";

const { share } = siteInChromium();
const page = share({ permissions: ["clipboard-read", "clipboard-write"] });

/** The standfirst, the paragraphs and the note on the author, as published. */
const published = readFileSync(`${EDITION}/source-article.txt`, "utf8")
	.replace(/\n$/, "")
	.split("\n\n")
	.slice(3);

/**
 * What a copy gives where several ranges are selected. Chromium knows one range alone, so its selection
 * answers as Firefox’s does, which parts at markers what is selected, and which Ctrl adds to.
 */
const copyOf = (words: readonly string[]): Promise<string> =>
	page().evaluate((words) => {
		const nodes: Text[] = [];
		const walker = document.createTreeWalker(
			document.querySelector("#article") ?? document.body,
			NodeFilter.SHOW_TEXT,
		);
		while (walker.nextNode()) {
			const { currentNode } = walker;
			if (
				currentNode instanceof Text &&
				!currentNode.parentElement?.closest("[data-editorial]")
			)
				nodes.push(currentNode);
		}
		const place = (offset: number): [Node, number] => {
			let left = offset;
			for (const node of nodes) {
				if (left <= node.data.length) return [node, left];
				left -= node.data.length;
			}
			throw new Error(`The article has no character ${offset}.`);
		};
		const text = nodes.map(({ data }) => data).join("");
		const ranges = words.map((part) => {
			const range = document.createRange();
			range.setStart(...place(text.indexOf(part)));
			range.setEnd(...place(text.indexOf(part) + part.length));
			return range;
		});
		const selection = getSelection();
		Object.defineProperties(selection, {
			rangeCount: { value: ranges.length, configurable: true },
			isCollapsed: { value: false, configurable: true },
			getRangeAt: {
				value: (index: number) => ranges[index],
				configurable: true,
			},
		});
		const clipboardData = new DataTransfer();
		document.dispatchEvent(
			new ClipboardEvent("copy", { clipboardData, cancelable: true }),
		);
		for (const name of ["rangeCount", "isCollapsed", "getRangeAt"])
			Reflect.deleteProperty(selection ?? {}, name);
		return clipboardData.getData("text/plain");
	}, words);

describe("of several ranges", () => {
	test("those that only markers part are one text", async () => {
		expect(
			await copyOf([
				"Kim Jong-un 'without conditions'",
				" to 'end the long-running mistrust between their countries’, as reported by Japanese media",
				". On 6 May 2019, he",
			]),
		).toBe(
			"Kim Jong-un 'without conditions' to 'end the long-running mistrust between their countries’, as reported by Japanese media. On 6 May 2019, he",
		);
	});

	test("all are copied, also where words stand between them", async () => {
		expect(
			await copyOf(["3 May 2019, Japan", "6 May 2019, he conveyed a s"]),
		).toBe("3 May 2019, Japan\n\n6 May 2019, he conveyed a s");
	});

	test("those of several paragraphs are paragraphs, each with its own blanks", async () => {
		expect(
			await copyOf([
				"for regional peace and stability.",
				"Earlier, Abe linked",
				"that \u00a0the process",
			]),
		).toBe(
			"for regional peace and stability.\n\nEarlier, Abe linked\n\nthat \u00a0the process",
		);
	});
});

test("a copy of the whole page has the author’s words exactly, and the editors’ around them", async () => {
	await visit(page(), "/");
	await page().keyboard.press("Control+A");
	await page().keyboard.press("Control+C");
	const copy = await page().evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) =>
			(await (await item?.getType(type))?.text()) ?? "";
		return {
			text: await read("text/plain"),
			html: await read("text/html"),
			selected: String(getSelection()).length,
		};
	});
	const blocks = copy.text.split("\n\n");
	for (const words of published) expect(blocks).toContain(words);
	expect(copy.text).toContain(
		"Institute of Peace and Conflict Studies, no. 5588",
	);
	expect(copy.text).toContain("How to cite");
	expect(copy.html).toContain("<h1");
	expect(copy.html).not.toContain("data-editorial");
	expect(copy.selected).toBeGreaterThan(10_000);
});

test("a copy across the end of the article has its words and the heading after them", async () => {
	await page().evaluate(() => {
		const last = document.getElementById("author");
		const heading = document.querySelector("article-text.article-body ~ * h2");
		if (last && heading) getSelection()?.setBaseAndExtent(last, 0, heading, 1);
	});
	await page().keyboard.press("Control+C");
	const copy = await page().evaluate(() => navigator.clipboard.readText());
	expect(copy.split("\n\n").slice(0, 1)).toEqual(published.slice(-1));
	expect(copy.split("\n\n")).toHaveLength(2);
});

test("on its own page a paragraph is copied as exactly", async () => {
	await visit(page(), "/p/4/");
	await page()
		.locator(".passage-words p")
		.click({ clickCount: 3, position: { x: 40, y: 12 } });
	await page().keyboard.press("Control+C");
	expect(await page().evaluate(() => navigator.clipboard.readText())).toBe(
		published[4],
	);
});

test.each(["/", "/p/3/", "/c/sanctions-extension/"])(
	"a search of %s finds the author’s words across a marker",
	async (path) => {
		await visit(page(), path);
		const found = await page().evaluate(() => {
			getSelection()?.removeAllRanges();
			// The browser’s own search; the standard has none, so its types do not know it.
			const find: unknown = Reflect.get(window, "find");
			const words = "9 April 2019, the changed Japanese posture";
			return (
				typeof find === "function" &&
				find.call(window, words) === true &&
				String(getSelection())
			);
		});
		expect(found).toBe("9 April 2019, the changed Japanese posture");
	},
);

test("a marker is drawn with its number, and said with it", async () => {
	await visit(page(), "/p/3/");
	const markers = await page()
		.locator(".passage-words sup a")
		.evaluateAll((links) =>
			links.map((link) => [
				getComputedStyle(link, "::before").content.replaceAll('"', ""),
				/^Note (\d+),/.exec(link.ariaLabel ?? "")?.[1],
				link.textContent,
			]),
		);
	expect(markers.length).toBeGreaterThan(5);
	for (const [drawn, said, text] of markers) {
		expect(drawn).toBe(said);
		expect(text).toBe("");
	}
});
