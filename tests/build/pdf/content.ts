import { PDFDict, type PDFDocument, PDFName, type PDFPage } from "pdf-lib";
import { contents, dictionary, list, value } from "./objects.ts";

/** Something a page paints, and what it is part of. */
export interface Painted {
	/** Content of the structure tree by this number, an artifact, or neither. */
	mcid: number | undefined;
	artifact: boolean;
	/** Words, if it is text: as `ActualText` says where it does. */
	text: string;
	/** Glyphs by number; 0 is the box for a missing one. */
	glyphs: number[];
	/** Of the text’s origin, in points from the bottom of the page. */
	y: number;
}

const TOKEN =
	/<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|\/[^\s<>[\](){}/%]*|[^\s<>[\](){}/%]+/g;
const PAINTING = "S s f F f* B B* b b* sh Do Tj TJ ' \" EI".split(" ");
const ESCAPES: Record<string, string> = {
	n: "\n",
	r: "\r",
	t: "\t",
	b: "\b",
	f: "\f",
};

/** Bytes of a string token, one character a byte. */
function stringOf(token: string): string {
	if (token.startsWith("<"))
		return Buffer.from(token.replace(/[<>\s]/g, ""), "hex").toString("latin1");
	return token
		.slice(1, -1)
		.replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, escaped: string) =>
			/^[0-7]/.test(escaped)
				? String.fromCharCode(Number.parseInt(escaped, 8))
				: /\n/.test(escaped)
					? ""
					: (ESCAPES[escaped] ?? escaped),
		);
}

const utf16 = (bytes: string): string =>
	Buffer.from(bytes, "latin1").swap16().toString("utf16le");

/** Text strings are UTF-16 with a mark, or PDFDocEncoding, which is Latin 1 for what is used here. */
const textString = (token: string): string => {
	const bytes = stringOf(token);
	return bytes.startsWith("\u00fe\u00ff") ? utf16(bytes.slice(2)) : bytes;
};

/** A font’s way from glyph numbers to words. */
export function toUnicode(font: PDFDict): Map<number, string> {
	const map = new Map<number, string>();
	const text = contents(value(font, "ToUnicode"));
	for (const [, block = ""] of text.matchAll(
		/beginbfchar([\s\S]*?)endbfchar/g,
	)) {
		for (const [, from = "", to = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
			map.set(Number.parseInt(from, 16), utf16(stringOf(`<${to}>`)));
	}
	for (const [, block = ""] of text.matchAll(
		/beginbfrange([\s\S]*?)endbfrange/g,
	)) {
		for (const [, from = "", last = "", to = ""] of block.matchAll(
			/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
		)) {
			const first = Number.parseInt(from, 16);
			for (let code = first; code <= Number.parseInt(last, 16); code += 1)
				map.set(
					code,
					String.fromCodePoint(Number.parseInt(to, 16) + code - first),
				);
		}
	}
	return map;
}

/** The fonts of a page by the names its content calls them. */
export function fontsOf(page: PDFPage): Map<string, PDFDict> {
	const resources = dictionary(page.node, "Resources");
	const fonts = resources && dictionary(resources, "Font");
	return new Map(
		(fonts?.keys() ?? []).flatMap((key) => {
			const font = fonts?.lookup(key);
			return font instanceof PDFDict ? [[key.decodeText(), font] as const] : [];
		}),
	);
}

/** Everything a page paints, in the order of painting. Form XObjects count as one thing. */
export function paintedOn(page: PDFPage): Painted[] {
	const text = list(page.node, "Contents").map(contents).join("\n");
	const fonts = new Map(
		[...fontsOf(page)].map(([key, font]) => [key, toUnicode(font)]),
	);
	const painted: Painted[] = [];
	const marks: { mcid?: number; artifact?: boolean; actual?: string }[] = [];
	const saved: number[] = [];
	let operands: string[] = [];
	let font: Map<number, string> | undefined;
	let y = 0;
	/** Within a text object, above its beginning. */
	let line = 0;
	for (const [token] of text.matchAll(TOKEN)) {
		if (!/^[A-Za-z'"]/.test(token) || token === "true" || token === "false") {
			operands.push(token);
			continue;
		}
		if (token === "q") saved.push(y);
		if (token === "Q") y = saved.pop() ?? 0;
		if (token === "cm") y += Number(operands.at(-1));
		if (token === "BT") line = 0;
		if (token === "Td") line += Number(operands.at(-1));
		if (token === "Tf") font = fonts.get((operands[0] ?? "").slice(1));
		if (token === "BMC" || token === "BDC") {
			const after = (key: string) => operands[operands.indexOf(key) + 1] ?? "";
			marks.push({
				...(operands.includes("/MCID") && { mcid: Number(after("/MCID")) }),
				...(operands[0] === "/Artifact" && { artifact: true }),
				...(operands.includes("/ActualText") && {
					actual: textString(after("/ActualText")),
				}),
			});
		}
		if (PAINTING.includes(token)) {
			const bytes = operands
				.filter((operand) => /^[<(]/.test(operand) && operand !== "<<")
				.map(stringOf)
				.join("");
			const glyphs = Array.from({ length: bytes.length / 2 }, (_, index) =>
				Buffer.from(bytes, "latin1").readUInt16BE(2 * index),
			);
			const actual = marks.findLast((mark) => mark.actual !== undefined);
			painted.push({
				mcid: marks.findLast(({ mcid }) => mcid !== undefined)?.mcid,
				artifact: marks.some(({ artifact }) => artifact),
				text:
					actual?.actual ??
					glyphs.map((glyph) => font?.get(glyph) ?? "\ufffd").join(""),
				glyphs,
				y: y + line,
			});
			// What stands for several glyphs is said once.
			if (actual) actual.actual = "";
		}
		if (token === "EMC") marks.pop();
		operands = [];
	}
	return painted;
}

/** Words of a file by page and number of content. */
export function wordsByPiece(file: PDFDocument): Map<string, Painted[]> {
	const pieces = new Map<string, Painted[]>();
	for (const [index, page] of file.getPages().entries()) {
		for (const painted of paintedOn(page)) {
			if (painted.mcid === undefined) continue;
			const key = `${index + 1}/${painted.mcid}`;
			pieces.set(key, [...(pieces.get(key) ?? []), painted]);
		}
	}
	return pieces;
}

/** Fonts of every page, each once. */
export const fontsOfFile = (file: PDFDocument): PDFDict[] => [
	...new Set(file.getPages().flatMap((page) => [...fontsOf(page).values()])),
];

export const nameOfFont = (font: PDFDict): string =>
	font.lookup(PDFName.of("BaseFont"))?.toString() ?? "a font without name";
