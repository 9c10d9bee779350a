import { PDFDocument } from "pdf-lib";
import { briefData } from "../src/brief/brief-data.ts";
import { compileBrief } from "../src/brief/compile.ts";
import { judge } from "../src/checks/judge.ts";
import type { ContentFiles } from "../src/reading/content-files.ts";
import { Brief } from "./build/pdf/brief.ts";
import { longContent } from "./long-content.ts";

/** Sets the brief of an article that was made for a test. */
export function briefOf(content: ContentFiles) {
	const { edition, problems } = judge(content, true);
	if (!edition) throw new Error(JSON.stringify(problems, undefined, "\t"));
	return compileBrief({
		...briefData(edition, (part) => `https://example.org/${part}`),
		paper: "a4",
		qrCode: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
	});
}

/**
 * Sets the brief of a long article and reads it back.
 * @param paragraphs of the article, each with three notes
 */
export async function longBrief(paragraphs: number) {
	const { pdf, pages } = await briefOf(longContent(paragraphs));
	const file = await PDFDocument.load(pdf);
	const brief = new Brief(file);
	const notes = brief.notes();
	const article = brief
		.parts()
		.filter(({ section, type }) => section === "The article" && type === "P");
	return {
		/** As the typesetter counts them, and as they are in the file. */
		pages: [pages, file.getPageCount()],
		markers: notes.map(({ marker }) => marker.trim()),
		paragraphs: article.map(({ text }) => text.match(/^¶\d+/)?.[0]),
		/** Notes that do not stand on the page of their number. */
		parted: notes
			.filter(({ pages, markerPages }) => String(pages) !== String(markerPages))
			.map(({ marker }) => marker),
		/** Paragraphs that leave one line alone on a page. */
		alone: article
			.filter(
				({ lines, pages }) =>
					pages.length > 1 && [...lines.values()].includes(1),
			)
			.map(({ text }) => text),
	};
}
