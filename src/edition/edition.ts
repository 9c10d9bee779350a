import type { Root } from "mdast";
import type { ArticleData, EditionData, SourceData, Status } from "./schema.ts";
import type { Selectors } from "./selectors.ts";

/** A run of the author's words; `claim` is the id of the claim they make. */
export interface Run {
	text: string;
	claim?: string;
}

/** A paragraph of the article (`p1` …), or the line on its author (`author`). */
export interface Passage {
	id: string;
	/** How people name it: `¶3`, or `the note on the author`. */
	label: string;
	/** Counted from 1; the line on the author has none. */
	number: number | undefined;
	text: string;
	runs: Run[];
}

/** A source, once; dates as published words and as ISO. */
export interface Source extends SourceData {
	id: string;
	/** Who published it: container or institution. */
	publishedBy: string;
	/** `2 May 2019`, or undefined where the record shows no date. */
	published: string | undefined;
	/** Looks an archived copy up; nobody promises that there is one. */
	archiveLookup: string;
}

/** One use of a source by a claim. */
export interface Citation {
	source: Source;
	quote: string;
	language: string;
	/** The editors' English rendering of a quotation in another language. */
	gloss: string | undefined;
	/** What was seen of the source, in a sentence. */
	seen: string;
	remark: Root | undefined;
}

/** A claim of the article with its annotation and its evidence. */
export interface Claim {
	id: string;
	/** Number of its note, counted from 1 in reading order: a label for people. */
	number: number;
	passage: string;
	words: string;
	selectors: Selectors;
	status: Status;
	statusWords: string;
	digest: string;
	reason: string | undefined;
	note: Root;
	citations: Citation[];
}

/** An oddity of the original that stays as printed. */
export interface Slip {
	passage: string;
	label: string;
	words: string;
	remark: string;
}

/** One published state of the notes. */
export interface EditionRecord extends EditionData {
	/** `24 November 2026` */
	dateWords: string;
	/** `Edition 1, 24 November 2026` */
	label: string;
}

/** An id that was published once and stands no more: what its address says now. */
export interface RetiredAnchor {
	/** `c-old`, or `p3`. */
	id: string;
	/** The words it stood at. */
	words: string;
	retired: string;
	reason: string;
	/** The id that leads on, if there is one. */
	successor: string | undefined;
}

/** Everything that page, sidebar, brief, cards and data files are made of. */
export interface Edition {
	article: ArticleData & { published: string; checkedOn: string };
	/** The text as published, whole. */
	text: string;
	passages: Passage[];
	claims: Claim[];
	sources: Source[];
	slips: Slip[];
	/** Published states, newest first; the first is this one. */
	history: EditionRecord[];
	/** The newest of them. */
	current: EditionRecord;
	retired: RetiredAnchor[];
	/** SHA-256 of the source text in UTF-8, hexadecimal: anybody can compare it with the original's. */
	textHash: string;
	/** Number of claims of each status, in the order of the statuses. */
	tally: { status: Status; words: string; count: number }[];
}
