import { join, resolve } from "node:path";
import { PRINTED } from "../styles/tokens.ts";
import { BriefError } from "./brief-error.ts";
import { briefFonts, JAPANESE_FAMILY } from "./brief-fonts.ts";
import { headsOf } from "./heads.ts";
import { type Layout, layoutSchema, partedNotes } from "./layout.ts";
import { otherFonts } from "./other-fonts.ts";
import { loneLines, paginate } from "./paginate.ts";
import {
	type Compiler,
	diagnosticsIn,
	exportMessage,
	loadTypst,
} from "./typst.ts";

/** The brief as a file. */
export interface BriefFile {
	pdf: Uint8Array;
	pages: number;
}

/** The brief as Typst wrote it, and where things stand in it. */
interface Compiled extends BriefFile {
	layout: Layout;
}

export const TEMPLATE = "src/brief/template";

/** Distances between lines that stood on two pages are known only once they stand on one: a second round uses them. */
const ROUNDS = 4;

const refuse = (reason: string): BriefError =>
	new BriefError(`The PDF brief cannot be set. ${reason}`);

const isSettled = (layout: Layout): boolean =>
	partedNotes(layout).length === 0 && loneLines(layout).length === 0;

/** Writes a JSON file of the template into memory. */
type Give = (file: string, value: object) => void;

/** A compiler for the templates of a folder, and the way to give them data. */
function compilerFor(
	folder: string,
	fonts: readonly Buffer[],
): { compiler: Compiler; give: Give } {
	const compiler = loadTypst().NodeCompiler.create({
		workspace: folder,
		fontArgs: [{ fontBlobs: [...briefFonts(), ...fonts] }],
	});
	const give: Give = (file, value) =>
		compiler.mapShadow(join(folder, file), Buffer.from(JSON.stringify(value)));
	return { compiler, give };
}

function layOut(compiler: Compiler, folder: string) {
	const result = compiler.compile({ mainFilePath: join(folder, "brief.typ") });
	const fault = result.takeError() ?? result.takeWarnings();
	if (fault) throw refuse(`Typst says:\n${diagnosticsIn(compiler, fault)}`);
	const document = result.result;
	if (!document) throw refuse("Typst does not say why.");
	const [layout] = layoutSchema
		.array()
		.parse(compiler.query(document, { selector: "<layout>", field: "value" }));
	if (!layout) throw refuse("The template does not say where things stand.");
	return { document, layout };
}

/** Lays the brief out, divides the article into pages, and names what stands on each. */
function layOutSettled(compiler: Compiler, folder: string, give: Give) {
	give("slack.json", {});
	give("heads.json", []);
	let laidOut = layOut(compiler, folder);
	let round = 0;
	do {
		give("slack.json", paginate(laidOut.layout));
		laidOut = layOut(compiler, folder);
		round += 1;
	} while (round < ROUNDS && !isSettled(laidOut.layout));
	give("heads.json", headsOf(laidOut.layout, laidOut.document.numOfPages));
	return layOut(compiler, folder);
}

function refuseParted(layout: Layout): void {
	const parted = partedNotes(layout);
	if (parted.length === 0) return;
	throw refuse(
		`Note ${parted.join(", ")} does not fit on the page of its marker. Shorten its digest, its first quotation, or those around it.`,
	);
}

/**
 * Sets a brief as PDF/UA-1. The same data give the same bytes.
 * @param data what the template reads as `data.json`; it reads `colours.json` too, `slack.json`, see paginate.ts, and `heads.json`, see heads.ts
 * @param folder the folder of the template
 * @throws BriefError for every error and warning of Typst, a character without glyph, a note parted from its marker
 */
export async function compileBrief(
	data: object,
	folder = TEMPLATE,
): Promise<Compiled> {
	const workspace = resolve(folder);
	const { files, families, byLanguage } = await otherFonts(data);
	const { compiler, give } = compilerFor(workspace, files);
	give("data.json", data);
	give("colours.json", PRINTED);
	give("families.json", {
		all: [JAPANESE_FAMILY, ...families],
		byLanguage,
	});
	const { document, layout } = layOutSettled(compiler, workspace, give);
	refuseParted(layout);
	try {
		const pdf = compiler.pdf(document, { pdfStandard: "ua-1" });
		return { pdf, pages: document.numOfPages, layout };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw refuse(`Typst says:\n${exportMessage(message)}`);
	}
}
