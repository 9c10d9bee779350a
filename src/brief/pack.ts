import { PDFDocument, PDFStreamWriter } from "pdf-lib";

/** Objects to a compressed stream: more make the file no smaller by a hundredth, and slower to open. */
const TOGETHER = 200;

/**
 * The same file in fewer bytes: Typst writes the thousands of objects that tags and links are made of
 * one by one and as plain text; here they are compressed together (PDF 1.5 and later).
 */
export async function packed(pdf: Uint8Array): Promise<Uint8Array> {
	const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
	return PDFStreamWriter.forContext(
		context,
		Number.POSITIVE_INFINITY,
		true,
		TOGETHER,
	).serializeToBuffer();
}
