import { renderSVG } from "uqr";
import type { Edition } from "../edition/edition.ts";
import { addressOf } from "../site/addresses.ts";
import { loadEdition } from "../site/load.ts";
import { briefData } from "./brief-data.ts";
import { type BriefFile, compileBrief } from "./compile.ts";
import { packed } from "./pack.ts";

/** The sizes of paper, and the brief’s file for each. */
export const BRIEFS = {
	a4: { file: "brief.pdf", name: "A4" },
	letter: { file: "brief-letter.pdf", name: "US Letter" },
} as const;
export type Paper = keyof typeof BRIEFS;

/** Each brief is set once: the page that links to it states its size, which is the file’s. */
const set = new WeakMap<Edition, Partial<Record<Paper, Promise<BriefFile>>>>();

async function setOn(paper: Paper, edition: Edition): Promise<BriefFile> {
	const { pdf, pages } = compileBrief({
		...briefData(edition, addressOf),
		paper,
		qrCode: renderSVG(addressOf(), { border: 0, ecc: "M" }),
	});
	return { pdf: await packed(pdf), pages };
}

/** The brief of the edition in use. @throws BriefError */
export function brief(paper: Paper): Promise<BriefFile> {
	const edition = loadEdition();
	const files = set.get(edition) ?? {};
	set.set(edition, files);
	files[paper] ??= setOn(paper, edition);
	return files[paper];
}
