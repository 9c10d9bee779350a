import type { Root } from "mdast";
import type { Role, Status } from "../reading/fields.ts";
import type {
	CapturesData,
	EditionData,
	PublishedData,
} from "../reading/record-schema.ts";
import type {
	AboutData,
	ArticleData,
	CaptionData,
	SoughtData,
	SourceData,
} from "../reading/schema.ts";
import type { Selectors } from "../text/selectors.ts";

/** A run of the author's words; `claim` is the id of the claim they make. */
export interface Run {
	text: string;
	claim?: string;
}

/** The standfirst, a paragraph of the article (`p1` …), or the line on its author (`author`). */
export interface Passage {
	id: string;
	/** How people name it: `the standfirst`, `¶3`, or `the note on the author`. */
	label: string;
	/** Counted from 1; what is no paragraph has none. */
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
	/** The day to which an archived copy should be near, ISO 8601. */
	archiveDay: string;
	/** Looks an archived copy up; nobody promises that there is one. */
	archiveLookup: string;
	/** What the archive had of it; undefined where nobody has asked. */
	capture: CapturesData[string] | undefined;
}

/** Words of a source as they were read. */
export interface Quotation {
	source: Source;
	quote: string;
	language: string;
	/** The editors' English rendering of a quotation in another language. */
	gloss: string | undefined;
}

/** One use of a source. */
export interface Citation extends Quotation {
	/** What was seen of the source otherwise than as an excerpt of its own page, in a sentence. */
	seen: string | undefined;
	remark: Root | undefined;
}

/** One use of a source by a claim: what it does there. */
export interface Evidence extends Citation {
	role: Role;
	/** The words of the claim that it concerns. */
	bearsOn: string;
}

/** A reading of a note that took place. */
export interface Reading {
	by: string;
	/** ISO 8601, and in words. */
	on: string;
	onWords: string;
}

/** What somebody answers to a note. */
export interface Reply {
	from: string;
	/** ISO 8601. */
	on: string;
	/** `25 November 2026` */
	date: string;
	words: Root;
}

/** A document that was looked for, and what came of it. */
export interface Sought extends Omit<SoughtData, "claims" | "moves-to"> {
	/** The claims it concerns, by id and number; none where it concerns the text. */
	claims: Pick<Claim, "id" | "number">[];
	/** The month or day in words. */
	when: string;
	/** The verdict that finding it would move them to, in words. */
	movesTo: string | undefined;
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
	/** In the order of the file. */
	citations: Evidence[];
	/** The one of them that decides the verdict, which is shown first everywhere, and the others. */
	deciding: Evidence;
	others: Evidence[];
	/** Sources and origins among the citations, each counted once. */
	counts: { sources: number; origins: number };
	/** The document or fact that would change the verdict. */
	wouldChange: string;
	sought: Sought[];
	wrote: Reading;
	checked: Reading | undefined;
	reply: Reply | undefined;
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
	/** The days are those of a visit, within which the two met. */
	visit: boolean;
	/** The claim that it belongs to, and the source that shows the event. */
	claim: Claim;
	source: Source;
	/** The source’s words, where the note of the claim does not have them. */
	quotation: Quotation | undefined;
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
	/** The rule of the count: `Meetings of …, 1 January 2018 to 20 May 2019`. */
	rule: string;
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

/** What an edition did to the verdict of one claim. */
export interface Move {
	/** The claim’s id. */
	claim: string;
	/** Number of its note and its words, if it stands in the present edition. */
	present: Pick<Claim, "number" | "words"> | undefined;
	/** The verdicts before and after, in words; one of them is missing if the claim is new or was retired. */
	was: string | undefined;
	now: string | undefined;
}

/** One published state of the notes. */
export interface EditionRecord extends EditionData {
	/** `24 November 2026` */
	dateWords: string;
	/** `Edition 1, 24 November 2026` */
	label: string;
	/** Against the edition before: claims whose verdict moved, new and retired ones. None in the first. */
	moves: Move[];
}

/** A note as an edition published it. */
export interface FormerNote {
	claim: string;
	/** The edition that published it: `Edition 1, 24 November 2026`. */
	edition: { number: number; label: string };
	data: PublishedData;
	note: Root;
	/** Remarks on its sources, by their index. */
	remarks: ReadonlyMap<number, Root>;
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
	article: ArticleData & {
		standfirst?: string | undefined;
		published: string;
		checkedOn: string;
	};
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
	sought: Sought[];
	/** Published states, newest first; the first is this one. */
	history: EditionRecord[];
	/** The newest of them. */
	current: EditionRecord;
	retired: RetiredAnchor[];
	/** Every published state of every note, newest first; a claim’s first is the note as it stands. */
	published: FormerNote[];
	/** SHA-256 of the source text in UTF-8, hexadecimal: anybody can compare it with the original's. */
	textHash: string;
	/** Every status in order, with what it means and how many claims have it. */
	tally: { status: Status; words: string; definition: string; count: number }[];
}
