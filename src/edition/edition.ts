import type { Root } from "mdast";
import type {
	AboutData,
	ArticleData,
	CaptionData,
	EditionData,
	SourceData,
	Status,
} from "../reading/schema.ts";
import type { Selectors } from "../text/selectors.ts";

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

/** Somebody who acts in the events; `name` as in `North Korea`. */
export interface Actor {
	id: string;
	name: string;
}

/** Something that happened on a day or over some days, as the figures draw it. */
export interface Event {
	id: string;
	/** First and last day, ISO 8601; the same where there is only one. */
	date: string;
	until: string;
	/** `18–20 Sep` */
	days: string;
	/** `18–20 Sep 2018` */
	when: string;
	what: string;
	place: string | undefined;
	/** In the order of the actors; none where the event concerns all. */
	parties: Actor[];
	/** The record has it, the article’s count does not. */
	uncounted: boolean;
	/** The claim whose note has the evidence, and the source there that shows the event. */
	claim: Claim;
	source: Source;
}

/** How often two met: the article’s count and the record’s. */
export interface Meetings {
	/** `North Korea and China` */
	pair: string;
	claim: Claim;
	/** Undefined where the article gives no count. */
	article: number | undefined;
	/** The record: every meeting, in the order of days. */
	events: Event[];
	differs: boolean;
}

/** What the figures are made of. */
export interface Chronicle {
	actors: Actor[];
	/** In the order of days. */
	events: Event[];
	meetings: Meetings[];
	/** What the two figures are called, and what they show. */
	captions: { meetings: CaptionData; timeline: CaptionData };
}

/** The sources of one sentence of what happened next. */
export interface AfterNote {
	id: string;
	/** `a`, `b`, …: numbers are the claims’. */
	letter: string;
	sentence: string;
	citations: Citation[];
}

/** The editors’ account of the time after publication. */
export interface Aftermath {
	dateWords: string;
	/** Paragraphs in which a reference follows every sentence. */
	text: Root;
	/** In the order of their sentences. */
	notes: AfterNote[];
}

/** Something that was looked for in vain. */
export interface NotFound {
	/** The claim it concerns, if it is one. */
	claim: Claim | undefined;
	what: string;
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
	/** What the editors say of their own work and of the article’s rights; what they do not say is absent. */
	about: AboutData;
	/** The text as published, whole. */
	text: string;
	passages: Passage[];
	claims: Claim[];
	sources: Source[];
	slips: Slip[];
	/** Undefined where no events are given. */
	chronicle: Chronicle | undefined;
	/** Undefined where nothing is told. */
	aftermath: Aftermath | undefined;
	notFound: NotFound[];
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
