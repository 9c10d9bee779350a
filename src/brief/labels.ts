import { DECIDING, WOULD_CHANGE } from "../wording/evidence-words.ts";
import { HEADINGS } from "../wording/labels.ts";

/** Words of the brief that do not depend on the edition; those that the page has too come from wording. */
export const LABELS = {
	argument: "The argument, in the author’s words",
	findings: "The editors: what differs from the record or is not established",
	verdicts: HEADINGS.statuses,
	contents: "In this brief",
	about: HEADINGS.about,
	address: "Permanent address:",
	/** Instead of an address, as long as the site has none. */
	draft: "Draft: this edition has no address yet",
	/** Before the fingerprint by which anybody can compare the text with the original. */
	hash: "SHA-256 of the article’s text in UTF-8:",
	article: "The article",
	afterwards: HEADINGS.afterwards,
	evidence: HEADINGS.evidence,
	figures: "Figures",
	afterSources: "What happened next: its sources",
	eventSources: "The figures: what no note quotes",
	deciding: DECIDING,
	wouldChange: `${WOULD_CHANGE}:`,
	/** The second link, to the same place on the web. */
	web: "web",
	slips: HEADINGS.slips,
	sought: HEADINGS.sought,
	changes: "What this edition changed",
	sources: "Sources",
	citing: "How to cite, and whose it is",
	/** `page 3 of 16` */
	page: "page",
	of: "of",
	/** Before the page of a whole note: `p. 7`. */
	onPage: "p.",
} as const;

/** The parts of the brief in their order, as page 1 lists them; the template leaves out what an edition does not have. */
export const CONTENTS = [
	{ part: "article", words: "The article with its notes" },
	{ part: "figures", words: LABELS.figures },
	{ part: "afterwards", words: LABELS.afterwards },
	{ part: "evidence", words: LABELS.evidence },
	{ part: "sought", words: LABELS.sought },
	{ part: "sources", words: LABELS.sources },
	{ part: "citing", words: LABELS.citing },
] as const;
