import { PDFDict, type PDFDocument, PDFNumber } from "pdf-lib";
import {
	fontsOfFile,
	nameOfFont,
	paintedOn,
	toUnicode,
	wordsByPiece,
} from "./content.ts";
import { dictionary, list, metadata, name, value, words } from "./objects.ts";
import { elements, isElement, piecesOf, structureOf } from "./structure.ts";

/** Complaints about a file; none when it obeys the rule. */
export type Rule = (file: PDFDocument) => string[];

const say = (holds: boolean, complaint: string): string[] =>
	holds ? [] : [complaint];

/** ISO 32000-1 §14.8.4: the types that the brief uses, which need no role map. */
const STANDARD_TYPES =
	"Document Div P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody Span Em Strong Note Reference Link Figure Caption".split(
		" ",
	);

const all = (file: PDFDocument) => [...elements(structureOf(file))].slice(1);

const linkAnnotations = (file: PDFDocument) =>
	file
		.getPages()
		.flatMap(({ node }) =>
			list(node, "Annots").filter(
				(annotation) =>
					annotation instanceof PDFDict &&
					name(annotation, "Subtype") === "Link",
			),
		);

/** Rules of ISO 14289-1 (PDF/UA-1), each with the clause it is taken from. */
export const RULES = {
	/** §5 */
	"says that it is PDF/UA-1": (file) =>
		say(
			/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(metadata(file)),
			"no pdfuaid:part in the metadata",
		),
	/** §7.1 */
	"has a title and shows it": (file) => {
		const preferences = dictionary(file.catalog, "ViewerPreferences");
		const shown = preferences && value(preferences, "DisplayDocTitle");
		return [
			...say(
				/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+</.test(metadata(file)),
				"no dc:title in the metadata",
			),
			...say(String(shown) === "true", "DisplayDocTitle is not true"),
		];
	},
	/** §7.2 */
	"has a language": (file) =>
		say(Boolean(words(file.catalog, "Lang")), "no Lang in the catalog"),
	/** §7.1 */
	"is tagged, with types that are known": (file) => {
		const info = dictionary(file.catalog, "MarkInfo");
		const unknown = all(file)
			.map(({ element }) => element.type)
			.filter((type) => !STANDARD_TYPES.includes(type));
		return [
			...say(
				info !== undefined && String(value(info, "Marked")) === "true",
				"MarkInfo does not say Marked",
			),
			...say(all(file).length > 0, "no structure tree"),
			...[...new Set(unknown)].map((type) => `unknown type ${type}`),
		];
	},
	/** §7.4.2 */
	"has headings that go down one level at a time": (file) => {
		let level = 0;
		return all(file).flatMap(({ element }) => {
			const next = Number(/^H([1-6])$/.exec(element.type)?.[1]);
			if (!next) return [];
			const former = level;
			level = next;
			return say(next <= former + 1, `H${next} after H${former}`);
		});
	},
	/** §7.3 */
	"has figures with alternative text": (file) =>
		all(file)
			.filter(({ element }) => element.type === "Figure")
			.flatMap(({ element }) =>
				say(
					Boolean(words(element.dict, "Alt")?.trim()),
					"a Figure without Alt",
				),
			),
	/** §7.9 */
	"has notes that follow their reference, each with an ID": (file) => {
		const found = all(file).filter(({ element }) => element.type === "Note");
		const ids = found.map(({ element }) => words(element.dict, "ID"));
		return [
			...ids.flatMap((id) => say(Boolean(id), "a Note without ID")),
			...say(new Set(ids).size === ids.length, "an ID stands twice"),
			...found.flatMap(({ element, above }) => {
				const siblings = above.at(-1)?.kids ?? [];
				const before = siblings[siblings.indexOf(element) - 1];
				return say(
					before !== undefined && isElement(before) && before.type === "Lbl",
					"a Note that does not follow its reference",
				);
			}),
		];
	},
	/** §7.1: real content is tagged, everything else an artifact. */
	"paints nothing that is neither tagged nor an artifact": (file) => {
		const tagged = new Set(
			piecesOf(structureOf(file)).map(({ page, mcid }) => `${page}/${mcid}`),
		);
		return file
			.getPages()
			.flatMap((page, index) =>
				paintedOn(page).flatMap(({ artifact, mcid, text }) =>
					say(
						artifact !== tagged.has(`${index + 1}/${mcid}`),
						`page ${index + 1} paints “${text.slice(0, 20)}” untagged`,
					),
				),
			);
	},
	/** §7.1: and every tag has content. */
	"has no tag without content on its page": (file) => {
		const painted = wordsByPiece(file);
		return piecesOf(structureOf(file)).flatMap(({ page, mcid }) =>
			say(painted.has(`${page}/${mcid}`), `nothing at ${page}/${mcid}`),
		);
	},
	/** §7.21 */
	"has every font in it, with its way back to words": (file) =>
		fontsOfFile(file).flatMap((font) => {
			const [descendant] = list(font, "DescendantFonts");
			const descriptor =
				descendant instanceof PDFDict
					? dictionary(descendant, "FontDescriptor")
					: undefined;
			const embedded = ["FontFile", "FontFile2", "FontFile3"].some(
				(key) => descriptor && value(descriptor, key),
			);
			return [
				...say(embedded, `${nameOfFont(font)} is not embedded`),
				...say(
					toUnicode(font).size > 0,
					`${nameOfFont(font)} has no ToUnicode`,
				),
			];
		}),
	/** §7.21.8 */
	"has a glyph for every character": (file) =>
		file
			.getPages()
			.flatMap((page, index) =>
				paintedOn(page).flatMap(({ glyphs, text }) =>
					say(
						!glyphs.includes(0),
						`page ${index + 1} has .notdef in “${text.slice(0, 20)}”`,
					),
				),
			),
	/** §7.18.1, §7.18.5 */
	"has links with contents, each in a Link element, in the order of the structure":
		(file) => {
			const inLinks = new Set(
				all(file)
					.filter(({ element }) => element.type === "Link")
					.flatMap(({ element }) =>
						element.kids.flatMap((kid) =>
							"annotation" in kid ? [kid.annotation] : [],
						),
					),
			);
			return [
				...linkAnnotations(file).flatMap((link) =>
					link instanceof PDFDict
						? [
								...say(
									Boolean(words(link, "Contents")),
									"a link without Contents",
								),
								...say(inLinks.has(link), "a link outside a Link element"),
							]
						: [],
				),
				...file
					.getPages()
					.flatMap(({ node }, index) =>
						say(
							list(node, "Annots").length === 0 || name(node, "Tabs") === "S",
							`page ${index + 1} does not say Tabs S`,
						),
					),
			];
		},
	/** Not asked by PDF/UA-1; people ask it. */
	"has bookmarks": (file) => {
		const outlines = dictionary(file.catalog, "Outlines");
		const count = outlines && value(outlines, "Count");
		return say(
			count instanceof PDFNumber && count.asNumber() !== 0,
			"no outline",
		);
	},
} satisfies Record<string, Rule>;

/** The destination of a link that leaves the file. */
export const addressesOf = (file: PDFDocument): string[] =>
	linkAnnotations(file).flatMap((link) => {
		const action = link instanceof PDFDict ? dictionary(link, "A") : undefined;
		const address = action && words(action, "URI");
		return address ? [address] : [];
	});
