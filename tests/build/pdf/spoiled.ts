import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFName,
	PDFRawStream,
} from "pdf-lib";
import type { RULES } from "./accessibility.ts";
import { fontsOfFile } from "./content.ts";
import { contents, dictionary, list, value } from "./objects.ts";
import { elements, structureOf } from "./structure.ts";

const key = (name: string) => PDFName.of(name);

/** Replaces the contents of a stream. */
function rewrite(
	file: PDFDocument,
	dict: PDFDict,
	name: string,
	change: (text: string) => string,
): void {
	const stream = value(dict, name);
	const text = change(contents(stream));
	dict.set(
		key(name),
		file.context.register(
			PDFRawStream.of(
				file.context.obj({ Length: text.length }),
				Uint8Array.from(Buffer.from(text, "latin1")),
			),
		),
	);
}

const first = (file: PDFDocument, type: string): PDFDict => {
	for (const { element } of elements(structureOf(file)))
		if (element.type === type) return element.dict;
	throw new Error(`There is no ${type} to spoil.`);
};

const firstPage = (file: PDFDocument): PDFDict => file.getPage(0).node;

const firstLink = (file: PDFDocument): PDFDict => {
	const [link] = list(firstPage(file), "Annots");
	if (!(link instanceof PDFDict)) throw new Error("There is no link to spoil.");
	return link;
};

/** Ways to break each rule, and what is then said. */
export const SPOILED: [
	rule: keyof typeof RULES,
	what: string,
	spoil: (file: PDFDocument) => void,
	complaint: string,
][] = [
	[
		"says that it is PDF/UA-1",
		"no identifier",
		(file) =>
			rewrite(file, file.catalog, "Metadata", (xmp) =>
				xmp.replaceAll("pdfuaid:part", "pdfuaid:whole"),
			),
		"no pdfuaid:part in the metadata",
	],
	[
		"has a title and shows it",
		"no title",
		(file) =>
			rewrite(file, file.catalog, "Metadata", (xmp) =>
				xmp.replaceAll("dc:title", "dc:format"),
			),
		"no dc:title in the metadata",
	],
	[
		"has a title and shows it",
		"its name shown",
		(file) => file.catalog.delete(key("ViewerPreferences")),
		"DisplayDocTitle is not true",
	],
	[
		"has a language",
		"none",
		(file) => file.catalog.delete(key("Lang")),
		"no Lang in the catalog",
	],
	[
		"is tagged, with types that are known",
		"no mark",
		(file) => file.catalog.delete(key("MarkInfo")),
		"MarkInfo does not say Marked",
	],
	[
		"is tagged, with types that are known",
		"no tree",
		(file) => file.catalog.delete(key("StructTreeRoot")),
		"no structure tree",
	],
	[
		"is tagged, with types that are known",
		"an invented type",
		(file) => first(file, "Note").set(key("S"), key("Footnote")),
		"unknown type Footnote",
	],
	[
		"has headings that go down one level at a time",
		"a level skipped",
		(file) => first(file, "H2").set(key("S"), key("H3")),
		"H3 after H1",
	],
	[
		"has figures with alternative text",
		"an image without",
		(file) => first(file, "Figure").delete(key("Alt")),
		"a Figure without Alt",
	],
	[
		"has notes that follow their reference, each with an ID",
		"no ID",
		(file) => first(file, "Note").delete(key("ID")),
		"a Note without ID",
	],
	[
		"has notes that follow their reference, each with an ID",
		"a note before its reference",
		(file) => {
			const paragraph = dictionary(first(file, "Note"), "P");
			const kids = paragraph && value(paragraph, "K");
			if (kids instanceof PDFArray)
				paragraph?.set(key("K"), file.context.obj(kids.asArray().toReversed()));
		},
		"a Note that does not follow its reference",
	],
	[
		"paints nothing that is neither tagged nor an artifact",
		"a rule that is no artifact",
		(file) =>
			rewrite(file, firstPage(file), "Contents", (text) =>
				text.replace("/Artifact BMC", "/Span BMC"),
			),
		"page 1 paints “” untagged",
	],
	[
		"has no tag without content on its page",
		"a tag whose words are gone",
		(file) =>
			rewrite(file, firstPage(file), "Contents", (text) =>
				text.replace(/\/MCID 0\b/, "/MCID 9999"),
			),
		"nothing at 1/0",
	],
	[
		"has every font in it, with its way back to words",
		"a font left out",
		(file) => {
			const [descendant] = list(
				fontsOfFile(file)[0] ?? file.catalog,
				"DescendantFonts",
			);
			if (descendant instanceof PDFDict)
				descendant.delete(key("FontDescriptor"));
		},
		"is not embedded",
	],
	[
		"has every font in it, with its way back to words",
		"glyphs without words",
		(file) => fontsOfFile(file)[0]?.delete(key("ToUnicode")),
		"has no ToUnicode",
	],
	[
		"has a glyph for every character",
		"a box in the place of a letter",
		(file) =>
			rewrite(file, firstPage(file), "Contents", (text) =>
				text.replace(/\[?(<[^>]*>|\([^)]*\))[^\]]*\]?\s*T[jJ]/, "<0000> Tj"),
			),
		"page 1 has .notdef in",
	],
	[
		"has links with contents, each in a Link element, in the order of the structure",
		"a link that says nothing",
		(file) => firstLink(file).delete(key("Contents")),
		"a link without Contents",
	],
	[
		"has links with contents, each in a Link element, in the order of the structure",
		"a link outside the tree",
		(file) => first(file, "Link").set(key("S"), key("Span")),
		"a link outside a Link element",
	],
	[
		"has links with contents, each in a Link element, in the order of the structure",
		"no order of tabs",
		(file) => firstPage(file).delete(key("Tabs")),
		"page 1 does not say Tabs S",
	],
	[
		"has bookmarks",
		"none",
		(file) => file.catalog.delete(key("Outlines")),
		"no outline",
	],
];
