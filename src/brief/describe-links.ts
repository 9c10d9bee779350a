import {
	PDFArray,
	type PDFContext,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFString,
} from "pdf-lib";
import type { Layout } from "./layout.ts";
import type { LinkWords } from "./link-words.ts";

type Target = Layout["targets"][number];

/** Typst lets a link lead to a point a little above its target, so that the words are not at the window’s edge. */
const ABOVE = 10;

/** Points that a target may be off, sideways and down. */
const NEAR = 30;

/** The target on a page that is nearest to a point. */
function nearest(
	targets: readonly Target[],
	{ page, x, y }: Omit<Target, "words">,
): Target | undefined {
	const distance = (target: Target) =>
		Math.hypot(target.x - x, target.y - y - ABOVE);
	const [found] = targets
		.filter((target) => target.page === page)
		.sort((a, b) => distance(a) - distance(b));
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
	file: PDFDocument,
	targets: readonly Target[],
	words: LinkWords,
): string | undefined {
	const name = text(destination);
	if (name !== undefined) return words.get(name);
	if (!(destination instanceof PDFArray)) return undefined;
	const pages = file.getPages();
	const index = pages.findIndex(({ ref }) => ref === destination.get(0));
	const height = pages[index]?.getHeight() ?? 0;
	const found = nearest(targets, {
		page: index + 1,
		x: numberOf(destination.get(2)),
		y: height - numberOf(destination.get(3)),
	});
	return found && `${found.words}, page ${index + 1}`;
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

/** The place of a link, to a tenth of a point: nobody points more exactly. */
const rounded = (link: PDFDict, context: PDFContext): PDFArray =>
	context.obj(
		link
			.lookup(PDFName.of("Rect"), PDFArray)
			.asArray()
			.map((edge) => Math.round(10 * numberOf(edge)) / 10),
	);

/** Gives each link of the file words that say where it leads, instead of an address or a page number. */
export function describeLinks(
	file: PDFDocument,
	targets: readonly Target[],
	words: LinkWords,
): void {
	const links = file
		.getPages()
		.flatMap((page) => page.node.Annots()?.asArray() ?? [])
		.map((annotation) => file.context.lookup(annotation, PDFDict));
	for (const link of links) {
		const address = addressIn(link, file.context);
		const said =
			address === undefined
				? placeWords(link.lookup(PDFName.of("Dest")), file, targets, words)
				: words.get(address);
		if (said !== undefined) link.set(PDFName.of("Contents"), written(said));
		link.set(PDFName.of("Rect"), rounded(link, file.context));
	}
}
