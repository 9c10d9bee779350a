import type { Source } from "../edition/edition.ts";
import {
	authorsInWords,
	isDescription,
	languageInWords,
} from "../edition/words.ts";
import { NO_DATE } from "./labels.ts";

/** The language of a source’s title, if it is not English; our descriptions in place of a title are English. */
export const languageOfTitle = (source: Source): string | undefined =>
	source.language === "en" || isDescription(source.title)
		? undefined
		: source.language;

/** What follows a source’s title: its authors, publisher, date and language. */
export function detailsInWords(source: Source): string[] {
	return [
		authorsInWords(source.author ?? []),
		source["container-title"],
		source.publisher,
		source.published ?? (source["issued-note"] ? undefined : NO_DATE),
		source["issued-note"],
		source.language === "en"
			? undefined
			: `in ${languageInWords(source.language)}`,
	]
		.filter((detail) => detail !== undefined)
		.filter((detail) => detail !== "");
}
