import type { SourceData } from "../reading/schema.ts";

/** Headings that the page and the brief share. */
export const HEADINGS = {
	about: "About this edition",
	afterwards: "What happened next",
	changes: "Changes",
	claims: "Claims at a glance",
	evidence: "Evidence",
	meetings: "Who met whom",
	slips: "As printed",
	sought: "Documents wanted",
	statuses: "What the verdicts mean",
} as const;

/** Heads of the table of meetings. */
export const MEETING_COLUMNS = {
	pair: "Pair",
	article: "Article",
	record: "Record",
	meetings: "Meetings in the record",
	note: "Note",
} as const;

/** What this publication calls itself. */
export const ANNOTATED_EDITION = "annotated edition";

/** Said of what was built without knowing where it will stand. */
export const DRAFT = "Draft, not published";

/** How a source’s kind is said to readers. */
export const KIND_WORDS: Record<SourceData["kind"], string> = {
	primary: "Primary",
	secondary: "Secondary",
};

/** The link by which a reader objects to a note. */
export const CHALLENGE = "Challenge this note";

/** In the place of a date that the record does not show. */
export const NO_DATE = "no date seen";

/** Said of a meeting that the record has and the article’s count leaves out. */
export const UNCOUNTED = "not counted";

/** In the place of a count that the article does not give, and of one of no meeting. */
export const NO_COUNT = "–";
export const NO_MEETING = "none";

/** The same of a count, where there is room for words. */
export const GIVES_NO_COUNT = "gives none";

/** Said of days that are those of a visit. */
export const VISIT = "visit";

/** Said of two counts that are not the same. */
export const COUNTS_DIFFER = "they differ";

/** Said before the editors’ English rendering of a quotation. */
export const TRANSLATION = "our translation";

/** `Note 7` */
export const noteLabel = ({ number }: { number: number }): string =>
	`Note ${number}`;

/** A note as its marker names it for those who hear it: `Note 7, differs from the record`. */
export const markerLabel = (claim: {
	number: number;
	statusWords: string;
}): string => `${noteLabel(claim)}, ${claim.statusWords.toLowerCase()}`;

/** The notes that something sought concerns; without any it is the article’s text. */
export const subjectLabel = (claims: readonly { number: number }[]): string =>
	claims.length > 0 ? claims.map(noteLabel).join(", ") : "The text";

/** The place of a claim in the article: `¶3, note 20`. */
export const claimLabel = (passage: string, number: number): string =>
	`${passage}, note ${number}`;

/** A label at the head of a line or a sentence: `our translation` → `Our translation`. */
export const capitalised = (label: string): string =>
	label.charAt(0).toUpperCase() + label.slice(1);
