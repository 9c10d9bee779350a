import { PDFDocument, PDFName, PDFRawStream, PDFStreamWriter } from "pdf-lib";
import { declareArchive } from "./archive.ts";
import { describeLinks } from "./describe-links.ts";
import { joinPieces } from "./join-pieces.ts";
import type { Layout } from "./layout.ts";
import type { LinkWords } from "./link-words.ts";

/** Objects in a compressed stream: all in one would make the file 1 % smaller, and readers unpack all to see any. */
const TOGETHER = 1_000;

/** Compresses what Typst leaves as it is: the ways of the fonts back to words. Metadata are for programs that look no further. */
function compressStreams({ context }: PDFDocument): void {
	for (const [place, stream] of context.enumerateIndirectObjects()) {
		if (!(stream instanceof PDFRawStream)) continue;
		const { contents, dict } = stream;
		const isMetadata = dict.get(PDFName.of("Type")) === PDFName.of("Metadata");
		if (isMetadata || dict.has(PDFName.of("Filter"))) continue;
		const compressed = context.flateStream(contents);
		for (const [name, value] of dict.entries())
			if (!compressed.dict.has(name)) compressed.dict.set(name, value);
		context.assign(place, compressed);
	}
}

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
	joinPieces(file);
	compressStreams(file);
	return PDFStreamWriter.forContext(
		file.context,
		Number.POSITIVE_INFINITY,
		true,
		TOGETHER,
	).serializeToBuffer();
}
