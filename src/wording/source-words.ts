import type { Source } from "../edition/edition.ts";
import {
	authorsInWords,
	isDescription,
	languageInWords,
} from "../edition/words.ts";
import { NO_DATE } from "./labels.ts";

/** The language of a source’s title, where it is not English; a description in its place is. */
export const languageOfTitle = (source: Source): string | undefined =>
	source.language === "en" || isDescription(source.title)
		? undefined
		: source.language;

/** Who wrote a source, who published it, when, and in which language: what follows its title. */
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
