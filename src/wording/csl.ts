import type { Claim, Edition, Source } from "../edition/edition.ts";
import { NAME_LENGTH } from "../edition/words.ts";
import type { Author, Person, SourceData } from "../reading/schema.ts";
import { firstWords } from "../text/first-words.ts";
import { editionTitle, shortName } from "./article-words.ts";
import { noteLabel } from "./labels.ts";

/** A CSL date: a day, a month or a year, as exact as the record shows it. */
export interface CslDate {
	"date-parts": [number[]];
}

/**
 * An item of CSL-JSON 1.0.2: the fields of the published schema (csl-data.json) that this edition
 * fills. A field that the record does not give is absent, not empty.
 */
export interface CslItem {
	id: string;
	type: SourceData["type"];
	title: string;
	author?: Person[];
	"container-title"?: string;
	"collection-title"?: string;
	publisher?: string;
	number?: string;
	/** Number of the edition. */
	edition?: string;
	issued?: CslDate;
	/** Day of the editors’ last comparison of the notes with their record of the source. */
	accessed: CslDate;
	URL: string;
	/** Language of the work, BCP 47. */
	language: string;
	abstract?: string;
	/** A remark on the date. */
	note?: string;
	/** `primary source` or `secondary source`. */
	keyword?: string;
	/** CSL has no field for whose words a text is. */
	custom?: { origin: string };
}

/** `2019-05-02` → `[[2019, 5, 2]]`; a month or a year alone stays so. */
const cslDate = (iso: string): CslDate => ({
	"date-parts": [iso.split("-").map(Number)],
});

/** A key that every format accepts: `mishra-2019`; a name in another script gives `article-2019`. */
function keyOf(family: string, date: string): string {
	const name = family
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^a-z]/g, "");
	return `${name || "article"}-${date.slice(0, 4)}`;
}

/** An author without a title, for which CSL has no place. */
function namesAlone(author: Author): Person {
	if ("literal" in author) return author;
	const { title, ...name } = author;
	return name;
}

/** The article as it was published: a numbered paper of an institution, in a series. */
export function cslOfArticle({ article }: Edition): CslItem {
	const [first] = article.author;
	return {
		id: keyOf(first ? shortName(first) : "", article.date),
		type: "report",
		title: article.title,
		author: article.author.map(namesAlone),
		...(article.series && { "collection-title": article.series }),
		publisher: article.publisher,
		...(article.number && { number: article.number }),
		issued: cslDate(article.date),
		accessed: cslDate(article.checked),
		URL: article.URL,
		language: article.language,
		...(article.standfirst && { abstract: article.standfirst }),
	};
}

/** What this edition’s notes have in common, whoever cites them. */
const ofThisEdition = ({ about, article, current }: Edition, URL: string) => ({
	type: "webpage" as const,
	...(about.editors && { author: about.editors }),
	...(about.publisher && { publisher: about.publisher }),
	issued: cslDate(current.date),
	accessed: cslDate(article.checked),
	edition: String(current.number),
	URL,
	language: "en",
});

/**
 * This edition of the article, with its editors as authors: its notes are theirs.
 * @param address of the page
 */
export const cslOfEdition = (edition: Edition, address: string): CslItem => ({
	id: `annotated-edition-${edition.current.number}`,
	title: editionTitle(edition.article),
	...ofThisEdition(edition, address),
});

/**
 * One note of this edition.
 * @param address of the note as this edition published it
 */
export const cslOfNote = (
	claim: Claim,
	edition: Edition,
	address: string,
): CslItem => ({
	id: `${claim.id}-${edition.current.number}`,
	title: `${noteLabel(claim)}, on “${firstWords(claim.words, NAME_LENGTH)}”`,
	"container-title": editionTitle(edition.article),
	...ofThisEdition(edition, address),
});

/** Where a source stands and who published it: an article without a paper stands in what its publisher publishes. */
function placeOf(source: Source) {
	const { type, publisher } = source;
	const container = source["container-title"];
	return type.startsWith("article-") && container === undefined
		? { container: publisher, publisher: undefined }
		: { container, publisher };
}

function cslOfSource(source: Source, checked: string): CslItem {
	const { id, type, title, author, issued, URL, language } = source;
	const { container, publisher } = placeOf(source);
	const note = source["issued-note"];
	return {
		id,
		type,
		title,
		...(author && { author }),
		...(container && { "container-title": container }),
		...(publisher && { publisher }),
		...(issued && { issued: cslDate(issued) }),
		accessed: cslDate(checked),
		URL,
		language,
		...(note && { note }),
		keyword: `${source.kind} source`,
		custom: { origin: source.origin },
	};
}

/** The bibliography in its own order, each source under the id by which claims cite it. */
export const cslOfSources = ({ article, sources }: Edition): CslItem[] =>
	sources.map((source) => cslOfSource(source, article.checked));
