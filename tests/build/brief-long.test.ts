import { PDFDocument } from "pdf-lib";
import { expect, test } from "vitest";
import { briefData } from "../../src/brief/brief-data.ts";
import { compileBrief } from "../../src/brief/compile.ts";
import { judge } from "../../src/checks/judge.ts";
import { longContent } from "../long-content.ts";
import { Brief } from "./pdf/brief.ts";

/** Setting, settling and reading a hundred pages; a machine that does much else takes long. */
const MINUTES = 10 * 60_000;

test("an article of 200 paragraphs has 600 notes, each with its number on its page, and no line alone", {
	timeout: MINUTES,
}, async () => {
	const { edition } = judge(longContent(200), true);
	if (!edition) throw new Error("The long article is not as it should be.");
	const { pdf, pages } = compileBrief({
		...briefData(edition, (part) => `https://example.org/${part}`),
		paper: "a4",
		qrCode: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
	});
	const file = await PDFDocument.load(pdf);
	expect(file.getPageCount()).toBe(pages);
	const brief = new Brief(file);
	const notes = brief.notes();
	expect(notes.map(({ marker }) => marker)).toEqual(
		Array.from({ length: 600 }, (_, index) => String(index + 1)),
	);
	expect(
		notes.filter(
			({ pages, markerPages }) => String(pages) !== String(markerPages),
		),
	).toEqual([]);
	const article = brief
		.parts()
		.filter(({ section, type }) => section === "The article" && type === "P");
	expect(article.map(({ text }) => text.match(/^¶\d+/)?.[0])).toEqual(
		Array.from({ length: 200 }, (_, index) => `¶${index + 1}`),
	);
	expect(
		article.filter(
			({ lines, pages }) => pages.length > 1 && [...lines.values()].includes(1),
		),
	).toEqual([]);
});
