/**
 * The ids that are published: other people’s links lead to them, so each form is written here alone.
 * `fn-` and `fnref-` are GFM’s own, as mdast-util-to-hast writes them.
 */
const CLAIM = "c-";
const NOTE = "fn-";
const MARKER = "fnref-";
const ANNOTATION = "note-";

/** The words under the title. */
export const STANDFIRST_ID = "standfirst";

/** The line on the author. */
export const AUTHOR_ID = "author";

/** A paragraph: `p1` … */
export const paragraphId = (number: number): string => `p${number}`;

/** A claim’s words in the article: `c-blue-book`. */
export const claimId = (claim: string): string => `${CLAIM}${claim}`;

export const isClaimId = (id: string): boolean => id.startsWith(CLAIM);

/** `c-blue-book` → `blue-book`; other ids name themselves. */
export const nameOfId = (id: string): string =>
	isClaimId(id) ? id.slice(CLAIM.length) : id;

/** A note in the evidence list: `fn-blue-book`. */
export const noteId = (note: string): string => `${NOTE}${note}`;

export const isNoteId = (id: string): boolean => id.startsWith(NOTE);

/** The marker of a note beside the words it is on: `fnref-blue-book`. */
export const markerId = (note: string): string => `${MARKER}${note}`;

/** A claim’s annotation, beside its paragraph: `note-blue-book`. */
export const annotationId = (claim: string): string => `${ANNOTATION}${claim}`;

/** The claim that an id belongs to, in whichever form: `fn-blue-book`, `note-blue-book` → `blue-book`. */
export const claimNameOf = (id: string): string | undefined =>
	[NOTE, MARKER, ANNOTATION, CLAIM]
		.filter((form) => id.startsWith(form))
		.map((form) => id.slice(form.length))[0];

/** The sources of a note that are folded: `sources-blue-book`. A link to them opens them. */
export const sourcesId = (note: string): string => `sources-${note}`;

/** The figure of meetings. */
export const MEETINGS_ID = "who-met-whom";

/** On the page of a claim: how to object to its note. */
export const CHALLENGE_ID = "challenge";

/** A document that was looked for, on the page about the edition: `sought-own-page`. */
export const soughtId = (entry: string): string => `sought-${entry}`;

/** The name of a note on what happened next: `after--drafting`. No claim’s id has two hyphens together. */
export const afterNote = (name: string): string => `after--${name}`;

/** A heading inside a note: `note-blue-book--a-notice`. No claim’s id has two hyphens together. */
export const headingId = (note: string, heading: string): string =>
	`note-${note}--${heading}`;

/** The claims of one verdict, in the table: `only-contested`. */
export const onlyId = (status: string): string => `only-${status}`;
