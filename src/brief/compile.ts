import { join, resolve } from "node:path";
import { PRINTED } from "../styles/tokens.ts";
import { BriefError } from "./brief-error.ts";
import { briefFonts } from "./brief-fonts.ts";
import {
	type Layout,
	layoutSchema,
	partedNotes,
	type Slack,
	settle,
} from "./settle.ts";
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

export const TEMPLATE = "src/brief/template";

/** Settling a page can unsettle the next one, so a brief may need as many rounds as it has pages. */
const ROUNDS = 200;

const refuse = (reason: string): BriefError =>
	new BriefError(`The PDF brief cannot be set. ${reason}`);

/** Writes a JSON file of the template into memory. */
type Give = (file: string, value: object) => void;

/** A compiler for the templates of a folder, and the way to give them data. */
function compilerFor(folder: string): { compiler: Compiler; give: Give } {
	const compiler = loadTypst().NodeCompiler.create({
		workspace: folder,
		fontArgs: [{ fontBlobs: briefFonts() }],
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

/** Lays the brief out again, with more space under a note each time, until every page is settled. */
function layOutSettled(compiler: Compiler, folder: string, give: Give) {
	const layOutWith = (slack: Slack) => {
		give("slack.json", slack);
		return layOut(compiler, folder);
	};
	let slack: Slack | undefined = {};
	let laidOut = layOutWith(slack);
	for (let round = 0; round < ROUNDS; round += 1) {
		slack = settle(laidOut.layout, slack);
		if (!slack) break;
		laidOut = layOutWith(slack);
	}
	return laidOut;
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
 * @param data what the template reads as `data.json`; it reads `colours.json` too, and `slack.json`, see settle.ts
 * @param folder the folder of the template
 * @throws BriefError for every error and warning of Typst, a character without glyph, a note parted from its marker
 */
export function compileBrief(data: object, folder = TEMPLATE): BriefFile {
	const workspace = resolve(folder);
	const { compiler, give } = compilerFor(workspace);
	give("data.json", data);
	give("colours.json", PRINTED);
	const { document, layout } = layOutSettled(compiler, workspace, give);
	refuseParted(layout);
	try {
		const pdf = compiler.pdf(document, { pdfStandard: "ua-1" });
		return { pdf, pages: document.numOfPages };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw refuse(`Typst says:\n${exportMessage(message)}`);
	}
}
