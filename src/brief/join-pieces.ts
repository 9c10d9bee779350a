import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFName,
	PDFNull,
	PDFNumber,
	type PDFObject,
	type PDFPage,
	PDFRawStream,
	PDFRef,
} from "pdf-lib";
import { type Piece, partsOf } from "./content-runs.ts";
import { contentText } from "./content-text.ts";

/** For each page or annotation by its number: what of the structure it belongs to. */
type ParentTree = ReadonlyMap<number, PDFObject>;

function parentTreeOf({ catalog }: PDFDocument): ParentTree {
	const numbers = catalog
		.lookup(PDFName.of("StructTreeRoot"), PDFDict)
		.lookup(PDFName.of("ParentTree"), PDFDict)
		.lookup(PDFName.of("Nums"), PDFArray);
	return new Map(
		Array.from({ length: numbers.size() / 2 }, (_, index) => [
			numbers.lookup(2 * index, PDFNumber).asNumber(),
			numbers.get(2 * index + 1),
		]),
	);
}

/** Elements of the pieces of a page, by the number of the piece. */
function parentsOf(page: PDFPage, tree: ParentTree): PDFArray {
	const number = page.node.lookup(PDFName.of("StructParents"), PDFNumber);
	return page.doc.context.lookup(tree.get(number.asNumber()), PDFArray);
}

/** Where a piece stands among the kids of its element, if these are on one page. */
function placeOf(id: number, element: PDFDict): number | undefined {
	const kids = element.lookup(PDFName.of("K"));
	if (!(kids instanceof PDFArray)) return undefined;
	const place = kids
		.asArray()
		.findIndex((kid) => kid instanceof PDFNumber && kid.asNumber() === id);
	return place < 0 ? undefined : place;
}

/** Lets a piece be part of the one before it, where both belong to one element and nothing is between them. */
function join(former: Piece, { id, said }: Piece, parents: PDFArray): boolean {
	const parent = parents.get(id);
	if (said !== former.said || parent !== parents.get(former.id)) return false;
	const element = parents.lookup(id, PDFDict);
	const place = placeOf(id, element);
	if (!place || placeOf(former.id, element) !== place - 1) return false;
	element.lookup(PDFName.of("K"), PDFArray).remove(place);
	parents.set(id, PDFNull);
	return true;
}

/** Joins what can be, in the structure. @returns what goes on with the piece before it */
function joinedIn(
	parts: readonly (Piece | string)[],
	parents: PDFArray,
): Set<number> {
	const joined = new Set<number>();
	let former: Piece | undefined;
	for (const part of parts) {
		if (typeof part === "string") {
			former = undefined;
			continue;
		}
		if (former && join(former, part, parents)) joined.add(part.id);
		else former = part;
	}
	return joined;
}

/**
 * Writes the words of every page in fewer bytes. Typst makes a piece of content, with a tag, of each line, each
 * change of font and each change of script; here a piece is as long as its element goes on.
 */
export function joinPieces(file: PDFDocument): void {
	const tree = parentTreeOf(file);
	for (const page of file.getPages()) {
		const place = page.node.get(PDFName.of("Contents"));
		const stream = file.context.lookup(place);
		if (!(place instanceof PDFRef && stream instanceof PDFRawStream)) continue;
		const bytes = decodePDFRawStream(stream).decode();
		const parts = partsOf(Buffer.from(bytes).toString("latin1"));
		const joined = joinedIn(parts, parentsOf(page, tree));
		const text = Buffer.from(contentText(parts, joined), "latin1");
		file.context.assign(place, file.context.flateStream(text));
	}
}
