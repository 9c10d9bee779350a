import type {
	Claim,
	Evidence,
	Move,
	Quotation,
	Reading,
	Reply,
	Sought,
	Source,
} from "../edition/edition.ts";
import type { Role } from "../reading/fields.ts";
import { counted } from "../text/counting.ts";
import { firstWords } from "../text/first-words.ts";
import { NO_DATE } from "./labels.ts";

/** What a quotation does to its claim, as it is said before the words that it concerns. */
export const ROLE_WORDS: Record<Role, string> = {
	establishes: "Establishes",
	counts: "Counts",
	qualifies: "Qualifies",
	contradicts: "Contradicts",
	context: "Context of",
	limits: "Limits what is known of",
};

/** What a role means. */
export const ROLE_DEFINITIONS: Record<Role, string> = {
	establishes: "The quotation carries the words of the claim that it bears on.",
	counts: "The quotation gives the count that those words state.",
	qualifies: "The quotation adds what a reader needs with those words.",
	contradicts: "The quotation says otherwise than those words.",
	context: "The quotation shows in what circumstances those words stand.",
	limits: "The quotation shows how far the record of those words goes.",
};

/** Said before the quotation that decides a verdict. */
export const DECIDING = "Decided by";

/** Said before what would change a verdict. */
export const WOULD_CHANGE = "What would change this";

/** `4 sources, 2 origins` */
export const countsInWords = ({ counts }: Pick<Claim, "counts">): string =>
	`${counted(counts.sources, "source")}, ${counted(counts.origins, "origin")}`;

/** The way from a claim’s deciding source to all of them: `All 4 sources`. */
export function allSources({ counts }: Pick<Claim, "counts">): string {
	if (counts.sources === 1) return "Its source";
	return counts.sources === 2
		? "Both sources"
		: `All ${counts.sources} sources`;
}

/** Who published a quotation’s source, and when: `The News, 2 May 2019`. */
export const publisherAndDate = ({
	source,
}: Pick<Quotation, "source">): string =>
	[
		source.publishedBy,
		source.published ?? source["issued-note"] ?? NO_DATE,
	].join(", ");

/** Whose words a quotation is, where somebody else published them: `Origin: Reuters`. */
export const originInWords = ({
	source: { origin, publishedBy },
}: Pick<Quotation, "source">): string | undefined =>
	publishedBy.startsWith(origin) ? undefined : `Origin: ${origin}`;

/** A source’s name for links that are heard by themselves: with its title where several have publisher and date. */
export function sourceName(source: Source, sources: readonly Source[]): string {
	const name = publisherAndDate({ source });
	const alike = sources.filter(
		(other) => publisherAndDate({ source: other }) === name,
	);
	return alike.length > 1 ? `${name}: ${source.title}` : name;
}

/** A quotation in English where there is one: its translation, or itself. */
export const inEnglish = ({ quote, gloss }: Quotation): string =>
	gloss ?? quote;

/** `Establishes “without conditions”`. @param limit characters of the words, where not all of them are to be said */
export const roleInWords = (
	{ role, bearsOn }: Evidence,
	limit = Number.POSITIVE_INFINITY,
): string => `${ROLE_WORDS[role]} “${firstWords(bearsOn, limit)}”`;

const readingInWords = (verb: string, { by, onWords }: Reading): string =>
	`${verb} by ${by}, ${onWords}`;

/** `Written by editor, 24 November 2026; checked by second reader, 25 November 2026.` */
export const readersInWords = ({ wrote, checked }: Claim): string =>
	`${[
		readingInWords("Written", wrote),
		checked
			? readingInWords("checked", checked)
			: "not yet read by anybody else",
	].join("; ")}.`;

/** Said before the results of what was sought for a note. */
export const SOUGHT = "Sought";

/** `Reply of Ada Brown, 4 June 2021` */
export const replyLabel = ({ from, date }: Reply): string =>
	`Reply of ${from}, ${date}`;

/** Where and how a document was sought, and what came of it. */
export const soughtInWords = ({ where, how, when, result }: Sought): string =>
	`Sought in ${where}: ${how} (${when}). Result: ${result}.`;

/** What an edition did to a verdict: `was: Supported; now: Contested`. */
export function moveInWords({ was, now }: Move): string {
	if (was === undefined) return `new: ${now}`;
	return now === undefined
		? `was: ${was}; retired`
		: `was: ${was}; now: ${now}`;
}
