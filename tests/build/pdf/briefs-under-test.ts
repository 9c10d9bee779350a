import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BRIEFS, type Paper, setBrief } from "../../../src/brief/set-brief.ts";
import { frozenEdition } from "../../frozen-edition.ts";
import { freshFolder } from "../run.ts";

/** Where the site of the briefs under test is said to stand. */
export const HOME = "https://example.org/reset/";

/** Sets the frozen edition’s briefs for that address. @returns their folder */
export async function briefsUnderTest(): Promise<string> {
	const folder = freshFolder();
	const edition = frozenEdition();
	for (const paper of ["a4", "letter"] as const satisfies readonly Paper[]) {
		const { pdf } = await setBrief(edition, paper, (part) => `${HOME}${part}`);
		writeFileSync(join(folder, BRIEFS[paper].file), pdf);
	}
	return folder;
}
