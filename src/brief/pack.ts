import { PDFDocument, PDFStreamWriter } from "pdf-lib";
import { declareArchive } from "./archive.ts";
import { describeLinks } from "./describe-links.ts";
import type { Layout } from "./layout.ts";
import type { LinkWords } from "./link-words.ts";

/** Objects in a compressed stream: with more of them the file gets less than 1 % smaller, and opens more slowly. */
const TOGETHER = 200;

/**
 * Finishes the file that Typst wrote: names its links, declares it fit for archives, and writes it in fewer
 * bytes. Typst writes the thousands of objects of tags and links one by one as plain text; here they are
 * compressed together (PDF 1.5 and later).
 */
export async function packed(
	pdf: Uint8Array,
	{ targets }: Pick<Layout, "targets">,
	words: LinkWords,
): Promise<Uint8Array> {
	const file = await PDFDocument.load(pdf, { updateMetadata: false });
	describeLinks(file, targets, words);
	declareArchive(file);
	return PDFStreamWriter.forContext(
		file.context,
		Number.POSITIVE_INFINITY,
		true,
		TOGETHER,
	).serializeToBuffer();
}
