import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, inject, test } from "vitest";
import { Brief, type Part } from "./pdf/brief.ts";

/** Points in a millimetre. */
const MM = 72 / 25.4;
/** How far punctuation may hang into the margin, in points. */
const HANGING = 4.5;

/** Edges in millimetres, as the template has them: of the frame, the article, the two columns. */
const SHEETS = [
	{
		name: "brief.pdf",
		size: [210, 297],
		frame: [22, 188],
		article: [38, 165],
		columns: [
			[22, 101.5],
			[108.5, 188],
		],
	},
	{
		name: "brief-letter.pdf",
		size: [215.9, 279.4],
		frame: [18.95, 196.95],
		article: [34.95, 172.95],
		columns: [
			[18.95, 104.45],
			[111.45, 196.95],
		],
	},
] as const;

interface Word {
	page: number;
	text: string;
	left: number;
	right: number;
	bottom: number;
}

/** Every run of words with its place in millimetres, as pdf.js finds it. */
async function wordsOf(bytes: Uint8Array): Promise<Word[]> {
	const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
	const words: Word[] = [];
	for (let page = 1; page <= document.numPages; page += 1) {
		const { items } = await (await document.getPage(page)).getTextContent();
		for (const item of items) {
			if (!("str" in item) || item.str.trim() === "") continue;
			const [, , , , x, y] = item.transform.map(Number);
			words.push({
				page,
				text: item.str,
				left: (x ?? 0) / MM,
				right: ((x ?? 0) + item.width) / MM,
				bottom: (y ?? 0) / MM,
			});
		}
	}
	return words;
}

describe.each(SHEETS)(
	"$name",
	async ({ name, size, frame, article, columns }) => {
		const bytes = readFileSync(join(inject("briefs"), name));
		const file = await PDFDocument.load(bytes);
		const parts = new Brief(file).parts();
		const words = await wordsOf(new Uint8Array(bytes));
		const lastOfArticle = Math.max(
			...parts
				.filter(({ section }) => section === "The article")
				.flatMap(({ pages }) => pages),
		);

		test("it weighs at most 580 kB", () => {
			expect(bytes.length).toBeLessThanOrEqual(580_000);
		});

		test("its pages have their size", () => {
			for (const page of file.getPages()) {
				expect(page.getWidth() / MM).toBeCloseTo(size[0], 1);
				expect(page.getHeight() / MM).toBeCloseTo(size[1], 1);
			}
		});

		test("page 1 stands alone; the article with its notes takes three pages, the figures the next", () => {
			const pagesOf = (name: string) => [
				...new Set(
					parts
						.filter(({ section }) => section === name)
						.flatMap(({ pages }) => pages),
				),
			];
			expect(pagesOf("About this edition")).toEqual([1]);
			expect(pagesOf("The article")).toEqual([2, 3, 4]);
			expect(pagesOf("Figures")).toEqual([5]);
			expect(file.getPageCount()).toBeLessThan(30);
		});

		test("no page of the article has a hole of more than 12 mm between its text and its notes, but the last", () => {
			for (let page = 2; page < lastOfArticle; page += 1) {
				const bottoms = words
					.filter((word) => word.page === page && word.left > article[0] - 1)
					.map(({ bottom }) => bottom)
					.filter((bottom) => bottom > 14 && bottom < size[1] - 18);
				const sorted = [...new Set(bottoms)].sort((a, b) => b - a);
				const gaps = sorted.map((bottom, index) =>
					index === 0 ? 0 : (sorted[index - 1] ?? bottom) - bottom,
				);
				// From baseline to baseline: the distance of a line to the rule and the notes is 7 mm itself.
				expect(Math.max(...gaps)).toBeLessThan(7 + 12);
			}
		});

		test("no word is divided at a line’s end, so that names with hyphens are found", () => {
			const text = words.map(({ text }) => text).join("\n");
			expect(text).not.toContain("\u00ad");
			expect(text.split("Kim Jong-un").length).toBeGreaterThan(10);
			expect(text).toContain("Moon Jae-in");
			expect(text).toContain("face to face");
		});

		test("no line is longer than its measure", () => {
			const hang = HANGING / MM;
			const within = (word: Word, [left, right]: readonly [number, number]) =>
				word.left >= left - hang && word.right <= right + hang;
			const columnsBegin = parts.find(
				({ text }) => text === "What happened next",
			)?.first;
			expect(columnsBegin?.page).toBe(6);
			const outside = words.filter((word) => {
				if (within(word, frame) === false) return true;
				// Page 1 and the figures are as wide as the frame.
				const furniture = word.bottom < 14 || word.bottom > size[1] - 18;
				if (furniture || word.page === 1 || word.page === 5) return false;
				if (word.page > lastOfArticle)
					return !columns.some((column) => within(word, column));
				// The notes are wider than the text: their smaller type would make short lines.
				const number = /^¶\d+$/.test(word.text);
				return !number && !within(word, [article[0], frame[1]]);
			});
			expect(outside).toEqual([]);
		});

		test("no paragraph of the article leaves one line alone on a page", () => {
			const alone = parts
				.filter(
					({ section, type }) => section === "The article" && type === "P",
				)
				.flatMap(({ pages, lines, text }) =>
					pages.length > 1
						? pages.filter((page) => lines.get(page) === 1).map(() => text)
						: [],
				);
			expect(alone).toEqual([]);
		});

		test("every heading has the text it heads right below it", () => {
			const stranded = parts.flatMap((part, index): Part[] => {
				const next = parts[index + 1];
				if (!/^H\d$/.test(part.type) || !part.last || !next?.first) return [];
				const follows =
					next.first.page === part.last.page &&
					next.first.y < part.last.y &&
					part.last.y - next.first.y < 40;
				return follows ? [] : [part];
			});
			expect(stranded.map(({ text }) => text)).toEqual([]);
		});
	},
);
