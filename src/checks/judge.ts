import { composeEdition } from "../edition/compose.ts";
import type { Edition } from "../edition/edition.ts";
import type { ContentFiles } from "../reading/content-files.ts";
import { readDraft } from "../reading/draft.ts";
import { byPlace, type Problem } from "../reading/problem.ts";
import { argument } from "./argument.ts";
import { bearing } from "./bearing.ts";
import { bothSides } from "./both-sides.ts";
import { characters } from "./characters.ts";
import { claimWords } from "./claim-words.ts";
import { claimsAndFiles } from "./claims-and-files.ts";
import { counts } from "./counts.ts";
import { coveredClaims } from "./covered-claims.ts";
import { coveredDigests } from "./covered-digests.ts";
import { dates } from "./dates.ts";
import { deciding } from "./deciding.ts";
import { differences } from "./differences.ts";
import { events } from "./events.ts";
import { footnotes } from "./footnotes.ts";
import { headings } from "./headings.ts";
import { httpAddresses } from "./http-addresses.ts";
import { httpsKnown } from "./https-known.ts";
import { knownFiles } from "./known-files.ts";
import { knownSources } from "./known-sources.ts";
import { languages } from "./languages.ts";
import { noteLength } from "./note-length.ts";
import { numberedEditions } from "./numbered-editions.ts";
import { origins } from "./origins.ts";
import { plainFields } from "./plain-fields.ts";
import { printableCharacters } from "./printable-characters.ts";
import { printableMarkup } from "./printable-markup.ts";
import { publishedAnchors } from "./published-anchors.ts";
import { publishedNotes } from "./published-notes.ts";
import { quotations } from "./quotations.ts";
import { repetitions } from "./repetitions.ts";
import type { Rule } from "./rule.ts";
import { sameSource } from "./same-source.ts";
import { secondReader } from "./second-reader.ts";
import { sentences } from "./sentences-with-notes.ts";
import { shortDigests } from "./short-digests.ts";
import { silentSources } from "./silent-sources.ts";
import { slipsInText } from "./slips-in-text.ts";
import { sought } from "./sought.ts";
import { standingAlone } from "./standing-alone.ts";
import { trackingParameters } from "./tracking-parameters.ts";
import { typedOnce } from "./typed-once.ts";
import { uniqueIds } from "./unique-ids.ts";
import { verbatim } from "./verbatim.ts";

/** Every rule; each is a file of its own with its faults. */
export const RULES: readonly Rule[] = [
	knownFiles,
	verbatim,
	argument,
	claimsAndFiles,
	claimWords,
	uniqueIds,
	knownSources,
	sameSource,
	repetitions,
	httpAddresses,
	httpsKnown,
	trackingParameters,
	quotations,
	typedOnce,
	languages,
	dates,
	shortDigests,
	differences,
	bearing,
	bothSides,
	coveredClaims,
	coveredDigests,
	deciding,
	origins,
	secondReader,
	silentSources,
	sought,
	standingAlone,
	noteLength,
	headings,
	footnotes,
	characters,
	printableCharacters,
	printableMarkup,
	plainFields,
	slipsInText,
	events,
	counts,
	sentences,
	publishedAnchors,
	numberedEditions,
	publishedNotes,
];

/** Faults of a file that is not there to be judged. */
const ABSENT: readonly string[] = ["file-missing", "file-unreadable"];

const isError = ({ severity }: Problem) => severity === "error";

/** What a content folder comes to. There is an edition when no problem is an error. */
export interface Judgement {
	edition: Edition | undefined;
	/** Errors and warnings in the order of files and places. */
	problems: Problem[];
}

/**
 * Reads and judges a content folder. What concerns publication alone is left out while there is
 * something to mend, because mending changes it.
 * @param writing leaves it out in any case, for an editor who is at work
 */
export function judge(files: ContentFiles, writing = false): Judgement {
	const draft = readDraft(files);
	// What a missing file makes wrong elsewhere is not wrong there.
	const whole = !draft.problems.some(({ code }) => ABSENT.includes(code));
	const found = whole ? RULES.flatMap((rule) => [...rule(draft)]) : [];
	const all = [...draft.problems, ...found].sort(byPlace);
	const inWriting = all.filter(({ publishing }) => !publishing);
	const problems = writing || inWriting.some(isError) ? inWriting : all;
	const edition = problems.some(isError) ? undefined : composeEdition(draft);
	return { edition, problems };
}
