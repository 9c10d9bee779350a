import { HEADINGS } from "../wording/labels.ts";

/** Words of the brief that do not depend on the edition; those that the page has too come from wording. */
export const LABELS = {
	about: HEADINGS.about,
	hash: "SHA-256 of the article’s text in UTF-8:",
	differences: "The editors: where the article differs from the record",
	article: "The article",
	afterwards: HEADINGS.afterwards,
	evidence: HEADINGS.evidence,
	slips: HEADINGS.slips,
	sought: HEADINGS.sought,
	sources: "Sources",
	citing: "How to cite, and whose it is",
	/** `page 3 of 16` */
	page: "page",
	of: "of",
	/** Before the page of a whole note: `p. 7`. */
	onPage: "p.",
} as const;
