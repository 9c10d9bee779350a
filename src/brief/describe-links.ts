import {
	PDFArray,
	type PDFContext,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFString,
} from "pdf-lib";
import type { Layout } from "./layout.ts";
import type { LinkWords } from "./link-words.ts";

type Target = Layout["targets"][number];

/** Typst lets a link lead to a point a little above its target, so that the words are not at the window’s edge. */
const ABOVE = 10;

/** Points that a target may be off, sideways and down. */
const NEAR = 30;

/** A page that links lead to, and the targets on it. */
interface Sheet {
	number: number;
	height: number;
	targets: Target[];
}

/** The pages of a file by their objects. */
function sheetsOf(
	file: PDFDocument,
	targets: readonly Target[],
): Map<PDFObject, Sheet> {
	const sheets = file
		.getPages()
		.map((page, index): [PDFObject, Sheet] => [
			page.ref,
			{ number: index + 1, height: page.getHeight(), targets: [] },
		]);
	for (const target of targets)
		sheets[target.page - 1]?.[1].targets.push(target);
	return new Map(sheets);
}

/** The target that is nearest to a point of a page. */
function nearest(
	targets: readonly Target[],
	{ x, y }: Pick<Target, "x" | "y">,
): Target | undefined {
	const distance = (target: Target) =>
		Math.hypot(target.x - x, target.y - y - ABOVE);
	const [found] = targets.toSorted((a, b) => distance(a) - distance(b));
	return found && distance(found) < NEAR ? found : undefined;
}

const text = (value: unknown): string | undefined =>
	value instanceof PDFString || value instanceof PDFHexString
		? value.decodeText()
		: undefined;

const numberOf = (value: unknown): number =>
	value instanceof PDFNumber ? value.asNumber() : 0;

/** What a link inside the file leads to, in words: by its name, or by the place. */
function placeWords(
	destination: unknown,
	sheets: ReadonlyMap<PDFObject, Sheet>,
	words: LinkWords,
): string | undefined {
	const name = text(destination);
	if (name !== undefined) return words.get(name);
	if (!(destination instanceof PDFArray)) return undefined;
	const sheet = sheets.get(destination.get(0));
	if (!sheet) return undefined;
	const found = nearest(sheet.targets, {
		x: numberOf(destination.get(2)),
		y: sheet.height - numberOf(destination.get(3)),
	});
	return found && `${found.words}, page ${sheet.number}`;
}

function addressIn(link: PDFDict, context: PDFContext): string | undefined {
	const action = context.lookup(link.get(PDFName.of("A")));
	return action instanceof PDFDict
		? text(action.lookup(PDFName.of("URI")))
		: undefined;
}

/** Words in as few bytes as a text string takes. */
const written = (words: string): PDFString | PDFHexString =>
	/^[ -[\]-~]*$/.test(words) && !/[()]/.test(words)
		? PDFString.of(words)
		: PDFHexString.fromText(words);

/** Says the place of a link, and the lines of one that goes on, to a tenth of a point: nobody points more exactly. */
function roundPlace(link: PDFDict, context: PDFContext): void {
	for (const name of ["Rect", "QuadPoints"].map((word) => PDFName.of(word))) {
		const numbers = link.lookupMaybe(name, PDFArray)?.asArray();
		if (!numbers) continue;
		const rounded = numbers.map((at) => Math.round(10 * numberOf(at)) / 10);
		link.set(name, context.obj(rounded));
	}
}

/** Gives each link of the file words that say where it leads, instead of an address or a page number, and rounds its place. */
export function describeLinks(
	file: PDFDocument,
	targets: readonly Target[],
	words: LinkWords,
): void {
	const sheets = sheetsOf(file, targets);
	const links = file
		.getPages()
		.flatMap((page) => page.node.Annots()?.asArray() ?? [])
		.map((annotation) => file.context.lookup(annotation, PDFDict));
	for (const link of links) {
		const address = addressIn(link, file.context);
		const said =
			address === undefined
				? placeWords(link.lookup(PDFName.of("Dest")), sheets, words)
				: words.get(address);
		if (said !== undefined) link.set(PDFName.of("Contents"), written(said));
		roundPlace(link, file.context);
	}
}
