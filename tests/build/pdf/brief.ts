import type { PDFDocument } from "pdf-lib";
import { type Painted, wordsByPiece } from "./content.ts";
import {
	elements,
	isElement,
	type Piece,
	piecesOf,
	type StructureElement,
	structureOf,
} from "./structure.ts";

/** A paragraph, heading or note of a brief as assistive technology reads it. */
export interface Part {
	type: string;
	/** The level-2 heading it stands under. */
	section: string;
	/** Its words, without notes, markers and the paragraph’s number. */
	text: string;
	pages: number[];
	/** Where its first and last words are painted: page, and points from the page’s bottom. */
	first: { page: number; y: number } | undefined;
	last: { page: number; y: number } | undefined;
	/** Number of its lines by page. */
	lines: Map<number, number>;
	element: StructureElement;
}

/** A marker with the note that follows it. */
export interface MarkedNote {
	/** As printed in the text. */
	marker: string;
	markerPages: number[];
	text: string;
	/** Words of its links. */
	links: string[];
	pages: number[];
}

/** A word divided at a line’s end holds U+00AD there; nothing else is not as written. */
const SOFT_HYPHEN = "\u00ad";

/** Raised numbers and marks are a little off their line. */
const SAME_LINE = 6;

function linesByPage(places: readonly { page: number; y: number }[]) {
	const lines = new Map<number, number>();
	let former: { page: number; y: number } | undefined;
	for (const place of places) {
		if (former?.page !== place.page || Math.abs(former.y - place.y) > SAME_LINE)
			lines.set(place.page, (lines.get(place.page) ?? 0) + 1);
		former = place;
	}
	return lines;
}

/** A brief read by its tags: what pages only show (running titles) is not in it. */
export class Brief {
	private readonly words: Map<string, Painted[]>;
	private readonly tree: StructureElement;

	constructor(file: PDFDocument) {
		this.words = wordsByPiece(file);
		this.tree = structureOf(file);
	}

	private painted = ({ page, mcid }: Piece): Painted[] =>
		this.words.get(`${page}/${mcid}`) ?? [];

	/** Words under an element, without those of some types in it. */
	textOf(element: StructureElement, without: readonly string[] = []): string {
		return piecesOf(element, without)
			.flatMap(this.painted)
			.map(({ text }) => text)
			.join("")
			.replaceAll(SOFT_HYPHEN, "");
	}

	private pagesOf = (element: StructureElement, without: string[] = []) => [
		...new Set(piecesOf(element, without).map(({ page }) => page)),
	];

	/** Paragraphs and headings in reading order, notes left out. */
	parts(): Part[] {
		let section = "";
		return [...elements(this.tree)].flatMap(({ element, above }): Part[] => {
			const { type } = element;
			if (!/^(P|H\d)$/.test(type)) return [];
			if (above.some((outer) => outer.type === "Note")) return [];
			const notWords = type === "P" ? ["Lbl", "Note"] : [];
			const text = this.textOf(element, notWords);
			if (type === "H2") section = text;
			const places = piecesOf(element, notWords).flatMap((piece) =>
				this.painted(piece).map(({ y }) => ({ page: piece.page, y })),
			);
			return [
				{
					type,
					section,
					text,
					pages: this.pagesOf(element, notWords),
					first: places[0],
					last: places.at(-1),
					lines: linesByPage(places),
					element,
				},
			];
		});
	}

	/** Notes at the foot of pages, in the order of their markers. */
	notes(): MarkedNote[] {
		return [...elements(this.tree)].flatMap(
			({ element, above }): MarkedNote[] => {
				if (element.type !== "Note") return [];
				const siblings = above.at(-1)?.kids ?? [];
				const marker = siblings[siblings.indexOf(element) - 1];
				if (!marker || !isElement(marker)) return [];
				return [
					{
						marker: this.textOf(marker),
						markerPages: this.pagesOf(marker),
						text: this.textOf(element),
						links: [...elements(element)]
							.filter((inner) => inner.element.type === "Link")
							.map((inner) => this.textOf(inner.element)),
						pages: this.pagesOf(element),
					},
				];
			},
		);
	}
}
