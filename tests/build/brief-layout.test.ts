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
		article: [46, 168],
		columns: [
			[22, 101.5],
			[108.5, 188],
		],
	},
	{
		name: "brief-letter.pdf",
		size: [215.9, 279.4],
		frame: [20.95, 194.95],
		article: [44.95, 174.95],
		columns: [
			[20.95, 104.45],
			[111.45, 194.95],
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
		const bytes = readFileSync(join(inject("site"), name));
		const file = await PDFDocument.load(bytes);
		const parts = new Brief(file).parts();
		const words = await wordsOf(new Uint8Array(bytes));
		const lastOfArticle = Math.max(
			...parts
				.filter(({ section }) => section === "The article")
				.flatMap(({ pages }) => pages),
		);

		test("its pages have their size", () => {
			for (const page of file.getPages()) {
				expect(page.getWidth() / MM).toBeCloseTo(size[0], 1);
				expect(page.getHeight() / MM).toBeCloseTo(size[1], 1);
			}
		});

		test("the article with its notes takes four pages, and the whole sixteen", () => {
			expect(lastOfArticle).toBe(4);
			expect(file.getPageCount()).toBe(16);
		});

		test("no line is longer than its measure", () => {
			const hang = HANGING / MM;
			const within = (word: Word, [left, right]: readonly [number, number]) =>
				word.left >= left - hang && word.right <= right + hang;
			const columnsBegin = parts.find(
				({ text }) => text === "What happened next",
			)?.first;
			expect(columnsBegin?.page).toBe(5);
			const outside = words.filter((word) => {
				if (within(word, frame) === false) return true;
				if (word.page > lastOfArticle) {
					const furniture = word.bottom < 14 || word.bottom > size[1] - 18;
					// The table and the timeline are as wide as the frame.
					const figures =
						word.page === columnsBegin?.page &&
						word.bottom > columnsBegin.y / MM;
					return (
						!furniture &&
						!figures &&
						!columns.some((column) => within(word, column))
					);
				}
				// Page 1 has the wider front matter; below it, and on later pages, the article keeps its measure.
				const heading = words.find(
					({ page, text }) => page === 1 && text === "The article",
				);
				const top = word.page === 1 ? (heading?.bottom ?? 0) : size[1] - 18;
				const inArticle = word.bottom < top && word.bottom > 14;
				const number = /^¶\d+$/.test(word.text);
				return inArticle && !number && !within(word, article);
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
