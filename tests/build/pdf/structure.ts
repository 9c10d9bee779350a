import { PDFDict, type PDFDocument, PDFNumber } from "pdf-lib";
import { dictionary, list, name } from "./objects.ts";

/** A piece of a page’s content that an element holds. */
export interface Piece {
	page: number;
	mcid: number;
}

/** An element of the structure tree: what assistive technology reads, in its order. */
export interface StructureElement {
	type: string;
	dict: PDFDict;
	kids: (StructureElement | Piece | { annotation: PDFDict })[];
}

/** The structure tree of a tagged file; its root has the type of the topmost element. */
export function structureOf(file: PDFDocument): StructureElement {
	const pages = file.getPages().map(({ node }) => node as PDFDict);
	const pageOf = (dict: PDFDict, inherited: number) => {
		const page = dictionary(dict, "Pg");
		return page ? pages.indexOf(page) + 1 : inherited;
	};
	const read = (dict: PDFDict, inherited: number): StructureElement => {
		const page = pageOf(dict, inherited);
		const kids = list(dict, "K").flatMap((kid): StructureElement["kids"] => {
			if (kid instanceof PDFNumber) return [{ page, mcid: kid.asNumber() }];
			if (!(kid instanceof PDFDict)) return [];
			const type = name(kid, "Type");
			if (type === "MCR") {
				const [mcid] = list(kid, "MCID");
				return mcid instanceof PDFNumber
					? [{ page: pageOf(kid, page), mcid: mcid.asNumber() }]
					: [];
			}
			if (type === "OBJR") {
				const annotation = dictionary(kid, "Obj");
				return annotation ? [{ annotation }] : [];
			}
			return [read(kid, page)];
		});
		return { type: name(dict, "S") ?? "", dict, kids };
	};
	const root = dictionary(file.catalog, "StructTreeRoot");
	return root ? read(root, 0) : { type: "", dict: file.catalog, kids: [] };
}

export const isElement = (
	kid: StructureElement["kids"][number],
): kid is StructureElement => "type" in kid;

/** Every element of a tree in reading order, with those it stands in. */
export function* elements(
	element: StructureElement,
	above: readonly StructureElement[] = [],
): Generator<{
	element: StructureElement;
	above: readonly StructureElement[];
}> {
	yield { element, above };
	for (const kid of element.kids.filter(isElement))
		yield* elements(kid, [...above, element]);
}

/** Pieces of content under an element, without those in elements of some types. */
export function piecesOf(
	element: StructureElement,
	without: readonly string[] = [],
): Piece[] {
	return element.kids.flatMap((kid): Piece[] => {
		if ("mcid" in kid) return [kid];
		if (!isElement(kid) || without.includes(kid.type)) return [];
		return piecesOf(kid, without);
	});
}
