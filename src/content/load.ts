import { judge } from "../checks/judge.ts";
import { reportText } from "../checks/report.ts";
import type { Edition } from "../edition/edition.ts";
import { readContent } from "./read.ts";

/** The content breaks a rule; the message is the whole report. */
export class ContentError extends Error {
	override name = "ContentError";
}

let last: { key: string; edition: Edition } | undefined;

/**
 * The edition of the content folder in use; judged again only when a file has changed.
 * @throws ContentError with the report when a check fails.
 */
export function loadEdition(): Edition {
	const files = readContent();
	const key = JSON.stringify([...files.texts]);
	if (last?.key !== key) {
		const result = judge(files);
		if ("problems" in result)
			throw new ContentError(reportText(files.folder, result.problems));
		last = { key, edition: result.edition };
	}
	return last.edition;
}
