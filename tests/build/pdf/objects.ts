import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFRawStream,
	PDFStream,
	PDFString,
} from "pdf-lib";

/** A value of a dictionary, found by following its reference. */
export const value = (dict: PDFDict, key: string) =>
	dict.lookup(PDFName.of(key));

export const dictionary = (dict: PDFDict, key: string): PDFDict | undefined => {
	const found = value(dict, key);
	if (found instanceof PDFDict) return found;
	return found instanceof PDFStream ? found.dict : undefined;
};

export function list(dict: PDFDict, key: string) {
	const found = value(dict, key);
	if (found === undefined) return [];
	return found instanceof PDFArray
		? found.asArray().map((item) => dict.context.lookup(item))
		: [found];
}

export const name = (dict: PDFDict, key: string): string | undefined => {
	const found = value(dict, key);
	return found instanceof PDFName ? found.decodeText() : undefined;
};

export const words = (dict: PDFDict, key: string): string | undefined => {
	const found = value(dict, key);
	return found instanceof PDFString || found instanceof PDFHexString
		? found.decodeText()
		: undefined;
};

export const amount = (dict: PDFDict, key: string): number | undefined => {
	const found = value(dict, key);
	return found instanceof PDFNumber ? found.asNumber() : undefined;
};

/** Contents of a stream as one character a byte. */
export function contents(stream: unknown): string {
	if (!(stream instanceof PDFRawStream)) return "";
	return Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
}

/** The XMP packet of a file. */
export const metadata = (file: PDFDocument): string =>
	Buffer.from(contents(value(file.catalog, "Metadata")), "latin1").toString();
