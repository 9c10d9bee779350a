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

const isSaid = (detail: string | undefined): detail is string =>
	detail !== undefined && detail !== "";

const languageOf = ({ language }: Source): string | undefined =>
	language === "en" ? undefined : `in ${languageInWords(language)}`;

/** What follows a source’s title: its authors, publisher, date and language. */
export const detailsInWords = (source: Source): string[] =>
	[
		authorsInWords(source.author ?? []),
		source["container-title"],
		source.publisher,
		source.published ?? (source["issued-note"] ? undefined : NO_DATE),
		source["issued-note"],
		languageOf(source),
	].filter(isSaid);

/** What follows a source’s title where its publisher and date stand before it. */
export const detailsBesides = (source: Source): string[] =>
	[
		authorsInWords(source.author ?? []),
		source["container-title"] && source.publisher,
		source.published && source["issued-note"],
		languageOf(source),
	].filter(isSaid);
