import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { briefFonts } from "./fonts.ts";
import {
	type Layout,
	layoutSchema,
	partedNotes,
	type Slack,
	settle,
} from "./settle.ts";

/** The brief cannot be set; the message is for whoever changed content, fonts or template. */
export class BriefError extends Error {
	override name = "BriefError";
}

/** The brief as a file. */
export interface BriefFile {
	pdf: Buffer;
	pages: number;
}

type Typst = typeof import("@myriaddreamin/typst-ts-node-compiler");
type Compiler = InstanceType<Typst["NodeCompiler"]>;

export const TEMPLATE = "src/brief/template";

/** Settling a page can unsettle the next: as many rounds as a long brief has pages. */
const ROUNDS = 200;

/** The native compiler; it is asked for here, so that its absence has a message of its own. */
function loadTypst(): Typst {
	try {
		return createRequire(resolve("package.json"))(
			"@myriaddreamin/typst-ts-node-compiler",
		);
	} catch (cause) {
		throw new BriefError(
			`The PDF brief is set by Typst, and @myriaddreamin/typst-ts-node-compiler cannot be loaded on this system (${process.platform}, ${process.arch}).
Run npm ci again. If that does not help, the package has no build for this system: build the site on Linux (x64), macOS or Windows.`,
			{ cause },
		);
	}
}

interface Diagnostic {
	path?: string;
	message: string;
	range?: { start: { line: number; character: number } };
}

const report = (diagnostics: readonly Diagnostic[]): string =>
	diagnostics
		.map(({ path, message, range }) =>
			range
				? `${path?.replace(`${resolve(".")}/`, "")}:${range.start.line + 1}:${range.start.character + 1}  ${message}`
				: message,
		)
		.join("\n");

/** Typst’s message out of the Rust structure that it is wrapped in. */
const bare = (message: string): string =>
	message.match(/message: "((?:[^"\\]|\\.)*)"/)?.[1] ?? message;

function layOut(compiler: Compiler, folder: string) {
	const result = compiler.compile({ mainFilePath: join(folder, "brief.typ") });
	const said = result.takeDiagnostics();
	const document = result.result;
	if (said || !document) {
		throw new BriefError(
			`The PDF brief cannot be set. Typst says:\n${report(said ? compiler.fetchDiagnostics(said) : [])}`,
		);
	}
	const [layout] = layoutSchema
		.array()
		.parse(compiler.query(document, { selector: "<layout>", field: "value" }));
	if (!layout)
		throw new BriefError("The template does not say where things stand.");
	return { document, layout };
}

/**
 * Sets a brief as PDF/UA-1. The same data give the same bytes.
 * @param data what the template reads as `data.json`
 * @param folder another folder of templates
 * @throws BriefError for anything Typst errs on or warns of, a glyph no font has, a note parted from its marker
 */
export function compileBrief(data: object, folder = TEMPLATE): BriefFile {
	const workspace = resolve(folder);
	const compiler = loadTypst().NodeCompiler.create({
		workspace,
		fontArgs: [{ fontBlobs: briefFonts() }],
	});
	const setWith = (slack: Slack) => {
		const json = JSON.stringify({ ...data, slack });
		compiler.mapShadow(join(workspace, "data.json"), Buffer.from(json));
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
		throw new BriefError(
			`The PDF brief cannot be set. Typst says:\n${bare(message)}`,
		);
	}
}

function refuseParted(layout: Layout): void {
	const parted = partedNotes(layout);
	if (parted.length === 0) return;
	throw new BriefError(
		`The PDF brief cannot be set: note ${parted.join(", ")} does not fit on the page of its marker. Shorten its digest, its first quotation, or those around it.`,
	);
}
