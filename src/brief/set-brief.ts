import { renderSVG } from "uqr";
import type { Edition } from "../edition/edition.ts";
import type { AddressOf } from "./addresses.ts";
import { briefData } from "./brief-data.ts";
import { type BriefFile, compileBrief } from "./compile.ts";
import { linkWords } from "./link-words.ts";
import { packed } from "./pack.ts";

/** The sizes of paper, and the brief’s file for each. */
export const BRIEFS = {
	a4: { file: "brief.pdf", name: "A4" },
	letter: { file: "brief-letter.pdf", name: "US Letter" },
} as const;
export type Paper = keyof typeof BRIEFS;

/** Modules of white around a QR code that scanners need: ISO/IEC 18004, 6.3.8. */
const QUIET_ZONE = 4;

/**
 * Sets the brief of an edition.
 * @param addressOf whole addresses of the site; without them the brief is a draft
 * @throws BriefError
 */
export async function setBrief(
	edition: Edition,
	paper: Paper,
	addressOf?: AddressOf,
): Promise<BriefFile> {
	const { layout, pages, pdf } = await compileBrief({
		...briefData(edition, addressOf),
		paper,
		qrCode: addressOf
			? renderSVG(addressOf(""), { border: QUIET_ZONE, ecc: "M" })
			: null,
	});
	return {
		pdf: await packed(pdf, layout, linkWords(edition, addressOf)),
		pages,
	};
}
