import { type Judgement, judge } from "../checks/judge.ts";
import { text } from "../checks/report.ts";
import type { Edition } from "../edition/edition.ts";
import { readContent } from "./content-folder.ts";

/** The content breaks a rule; the message is the whole report. */
export class ContentError extends Error {
	override name = "ContentError";
}

let judged: (Judgement & { folder: string }) | undefined;

/**
 * The content folder in use, read and judged once.
 * @param writing leaves out what concerns publication alone
 */
export function judgeContent(writing = false): Judgement & { folder: string } {
	const files = readContent();
	judged = { ...judge(files, writing), folder: files.folder };
	return judged;
}

/**
 * The edition of the content folder in use.
 * @throws ContentError with the report when a check fails.
 */
export function loadEdition(): Edition {
	const { edition, folder, problems } =
		judged ?? judgeContent(import.meta.env?.DEV);
	if (!edition) throw new ContentError(text(folder, problems));
	return edition;
}
