import { join, resolve } from "node:path";
import { BriefError } from "./brief-error.ts";
import { briefFonts } from "./brief-fonts.ts";
import {
	type Layout,
	layoutSchema,
	partedNotes,
	type Slack,
	settle,
} from "./settle.ts";
import { bareMessage, type Compiler, loadTypst, saidBy } from "./typst.ts";

/** The brief as a file. */
export interface BriefFile {
	pdf: Uint8Array;
	pages: number;
}

export const TEMPLATE = "src/brief/template";

/** Settling a page can unsettle the next: as many rounds as a long brief has pages. */
const ROUNDS = 200;

const refuse = (reason: string): BriefError =>
	new BriefError(`The PDF brief cannot be set. ${reason}`);

function layOut(compiler: Compiler, folder: string) {
	const result = compiler.compile({ mainFilePath: join(folder, "brief.typ") });
	const said = result.takeError() ?? result.takeWarnings();
	if (said) throw refuse(`Typst says:\n${saidBy(compiler, said)}`);
	const document = result.result;
	if (!document) throw refuse("Typst does not say why.");
	const [layout] = layoutSchema
		.array()
		.parse(compiler.query(document, { selector: "<layout>", field: "value" }));
	if (!layout) throw refuse("The template does not say where things stand.");
	return { document, layout };
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
 * @param data what the template reads as `data.json`; beside it lies `slack.json`, see settle.ts
 * @param folder another folder of templates
 * @throws BriefError for anything Typst errs on or warns of, a glyph no font has, a note parted from its marker
 */
export function compileBrief(data: object, folder = TEMPLATE): BriefFile {
	const workspace = resolve(folder);
	const compiler = loadTypst().NodeCompiler.create({
		workspace,
		fontArgs: [{ fontBlobs: briefFonts() }],
	});
	const give = (file: string, value: object) =>
		compiler.mapShadow(
			join(workspace, file),
			Buffer.from(JSON.stringify(value)),
		);
	give("data.json", data);
	const setWith = (slack: Slack) => {
		give("slack.json", slack);
		return layOut(compiler, workspace);
	};
	let slack: Slack | undefined = {};
	let { document, layout } = setWith(slack);
	for (let round = 0; round < ROUNDS; round += 1) {
		slack = settle(layout, slack);
		if (!slack) break;
		({ document, layout } = setWith(slack));
	}
	refuseParted(layout);
	try {
		const pdf = compiler.pdf(document, { pdfStandard: "ua-1" });
		return { pdf, pages: document.numOfPages };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw refuse(`Typst says:\n${bareMessage(message)}`);
	}
}
