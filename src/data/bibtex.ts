import type { CslDate, CslItem } from "../wording/csl.ts";
import { inLatex } from "./latex.ts";
import { latexLanguage } from "./latex-language.ts";

/** What an entry has; a field that the record does not give is absent. */
type Fields = Record<string, string | undefined>;

/**
 * BibLaTeX’s type of an item. For legislation, speeches and interviews the standard styles have no
 * driver or know recordings alone; what was read is a report, or a text on the web.
 */
const TYPES: Record<CslItem["type"], string> = {
	"article-magazine": "article",
	"article-newspaper": "article",
	book: "book",
	chapter: "incollection",
	interview: "online",
	legislation: "report",
	"post-weblog": "online",
	report: "report",
	speech: "online",
	thesis: "thesis",
	webpage: "online",
};

const SUBTYPES: Partial<Record<CslItem["type"], string>> = {
	"article-magazine": "magazine",
	"article-newspaper": "newspaper",
};

/** `[[2019, 5, 2]]` → `2019-05-02` */
const isoDate = ({ "date-parts": [parts] }: CslDate): string =>
	parts.map((part) => String(part).padStart(2, "0")).join("-");

/** A name that must not be taken apart at “and”, a comma, or the equals sign of biblatex’s extended names. */
const asOne = (name: string): string =>
	/[,=]|\sand\s/i.test(name) ? `{${inLatex(name)}}` : inLatex(name);

const nameOf = (person: NonNullable<CslItem["author"]>[number]): string =>
	"literal" in person
		? `{${inLatex(person.literal)}}`
		: [person.family, person.suffix, person.given]
				.filter((part) => part !== undefined)
				.map(asOne)
				.join(", ");

/** Braces keep the capitals of names where a style writes titles in lower case, as styles do with English alone. */
const titleOf = ({ title, language }: CslItem): string =>
	/^en\b/.test(language)
		? inLatex(title, (word, at) =>
				/\p{Lu}/u.test(at === 0 ? word.slice(1) : word) ? `{${word}}` : word,
			)
		: inLatex(title);

/** Where an item stands and who published it, in the fields that its type prints. */
function placeOf(item: CslItem): Fields {
	const container = item["container-title"];
	const place = container && inLatex(container);
	const publisher = item.publisher && asOne(item.publisher);
	switch (TYPES[item.type]) {
		case "article":
			return {
				journaltitle: place,
				entrysubtype: SUBTYPES[item.type],
			};
		case "incollection":
			return { booktitle: place, publisher };
		case "book":
			return { titleaddon: place, publisher };
		case "online":
			return { titleaddon: place, organization: publisher };
		default:
			return { titleaddon: place, institution: publisher };
	}
}

/** What no field of an article has: its publisher, where that is not its paper. */
const publisherOf = (item: CslItem): string | undefined =>
	TYPES[item.type] === "article" && item.publisher
		? `published by ${item.publisher}`
		: undefined;

function fieldsOf(item: CslItem): Fields {
	const series = item["collection-title"];
	const note = [item.note, publisherOf(item)].filter(Boolean).join("; ");
	return {
		author: item.author?.map(nameOf).join(" and "),
		title: titleOf(item),
		...placeOf(item),
		// `series` is no field of a report; its `type` stands before the number: East Asia Compass 5588.
		type: series && inLatex(series),
		number: item.number && inLatex(item.number),
		date: item.issued && isoDate(item.issued),
		...latexLanguage(item.language),
		note: note ? inLatex(note) : undefined,
		keywords: item.keyword && inLatex(item.keyword),
		abstract: item.abstract && inLatex(item.abstract),
		// Verbatim, so that only what would end the field is written otherwise, as addresses allow it.
		url: item.URL.replace(/[\s{}\\]/g, encodeURIComponent),
		urldate: isoDate(item.accessed),
	};
}

function entryOf(item: CslItem): string {
	const lines = Object.entries(fieldsOf(item)).flatMap(([field, value]) =>
		value ? [`\t${field} = {${value}},\n`] : [],
	);
	return `@${TYPES[item.type]}{${item.id},\n${lines.join("")}}\n`;
}

/**
 * Items as a BibLaTeX file (UTF-8), which Zotero, JabRef and biber read: it keeps whole dates, the day
 * of access, languages and abstracts, for which BibTeX has no fields.
 */
export const bibtexOf = (items: readonly CslItem[]): string =>
	items.map(entryOf).join("\n");
