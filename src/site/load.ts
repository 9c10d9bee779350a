import { type Judgement, judge } from "../checks/judge.ts";
import { text } from "../checks/report.ts";
import type { Edition } from "../edition/edition.ts";
import { readContent } from "./content-folder.ts";

/** The content breaks a rule; the message is the whole report. */
export class ContentError extends Error {
	override name = "ContentError";
}

/** What the content folder in use comes to, and how people read its path. */
export interface JudgedContent extends Judgement {
	folder: string;
	/** Whether Astro’s entries are of this content. */
	loaded: boolean;
}

/**
 * Astro loads this file twice in one process, with its configuration and with the pages; what both
 * have in common is the global object. So the content is read, judged and composed once.
 */
const KEPT = Symbol.for("annotated-article.judged-content");

/**
 * Reads and judges the content folder in use, and keeps the judgement for `loadEdition`.
 * @param writing leaves out what concerns publication alone
 */
export function judgeContent(writing = false): JudgedContent {
	const files = readContent();
	const judged: JudgedContent = {
		...judge(files, writing),
		folder: files.folder,
		loaded: false,
	};
	Reflect.set(globalThis, KEPT, judged);
	return judged;
}

/** The judgement that is kept, or a first one. */
export function judgedContent(): JudgedContent {
	const kept: JudgedContent | undefined = Reflect.get(globalThis, KEPT);
	return kept ?? judgeContent(import.meta.env?.DEV);
}

/**
 * The edition of the content folder in use.
 * @throws ContentError with the report when a check fails.
 */
export function loadEdition(): Edition {
	const { edition, folder, problems } = judgedContent();
	if (!edition) throw new ContentError(text(folder, problems));
	return edition;
}
