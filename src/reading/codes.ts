/** How grave a fault is: an error stops the build, a warning is only reported. */
export type Severity = "error" | "warning";

/** One kind of fault, as the documentation lists it. */
interface Fault {
	severity: Severity;
	/** What is wrong, completing “The build fails because …”. */
	fault: string;
	/** What an editor does about it. */
	cure: string;
	/** Concerns publication alone: not shown while writing with `npm run dev`. */
	publishing?: true;
}

const error = (fault: string, cure: string): Fault => ({
	severity: "error",
	fault,
	cure,
});
const warning = (fault: string, cure: string): Fault => ({
	severity: "warning",
	fault,
	cure,
});
const publishing = (fault: string, cure: string): Fault => ({
	severity: "error",
	fault,
	cure,
	publishing: true,
});

/** Every fault the checks know. Codes are stable: scripts and documents name them. */
const FAULTS = {
	"actor-unknown": error(
		"an event or a pair names an actor that is not listed",
		"list it, or correct the id",
	),
	"anchor-missing": error(
		"an id that was published is gone",
		"put it back, or retire it with a reason",
	),
	"anchor-moved": error(
		"a published id stands at other words",
		"give the new words an id of their own",
	),
	"anchor-reused": error("a retired id is used again", "take another id"),
	"anchor-successor": error(
		"a retired id leads to one that does not exist",
		"name an id that does, or none",
	),
	"anchor-unrecorded": publishing(
		"a new id is not recorded in anchors.lock.json",
		"run `npm run anchors`",
	),
	"article-markup": error(
		"something other than words and claims is in the article",
		"take it out",
	),
	"character-invisible": error(
		"a control, bidirectional or zero-width character is in what an editor wrote",
		"delete it",
	),
	"character-unprintable": error(
		"no font of the PDF brief has a character",
		"romanise it, or run `npm run fonts` after adding a font",
	),
	"claim-empty": error(
		"a claim is marked around no words",
		"put the tags around its words",
	),
	"claim-marked-twice": error(
		"one claim is marked at two places",
		"give one of them an id of its own",
	),
	"claim-nested": error(
		"a claim is marked inside another",
		"let the first end before the second begins",
	),
	"claim-unknown": error(
		"an event, a pair or an entry of not-found.yaml names a claim that is none",
		"correct the id",
	),
	"claim-without-file": error(
		"a claim has no file",
		"write it, or correct the id",
	),
	"claim-words-twice": error(
		"a claim’s words occur more than once in their paragraph",
		"mark more words",
	),
	"count-not-in-words": error(
		"the article’s count of meetings is not in the words of its claim",
		"copy the number from them",
	),
	"count-not-said": error(
		"article and record count differently, and the claim’s status says otherwise",
		"correct the events, or the status",
	),
	"count-not-shown": error(
		"the meetings of a pair do not make the article’s count",
		"add or take out events, or mark what the article leaves out as `uncounted`",
	),
	"date-impossible": error("a date is not in the calendar", "correct it"),
	"date-in-future": error(
		"a source was issued after the check",
		"correct one of the two dates",
	),
	"digest-repeated": error(
		"two claims have one digest",
		"say what each finding is",
	),
	"digest-too-long": error(
		"a digest takes more than three lines in the margin",
		"shorten it",
	),
	"edition-order": error(
		"the editions are not numbered and dated upwards",
		"correct number or date",
	),
	"edition-outdated": publishing(
		"the content has changed since the newest edition",
		'run `npm run edition -- "what changed"`',
	),
	"event-ends-early": error(
		"the last day of an event is before its first",
		"correct one of the two",
	),
	"event-not-theirs": error(
		"an event is among the meetings of a pair and not theirs",
		"correct its parties, or its claim",
	),
	"field-malformed": error(
		"a field is not as its form asks",
		"write it in that form",
	),
	"field-missing": error("a field is missing or blank", "add it"),
	"field-unknown": error("a field is not known", "correct its spelling"),
	"file-missing": error("a file is missing", "add it"),
	"file-too-large": error(
		"a file is larger than 1 MB",
		"look whether it belongs here",
	),
	"file-unknown": error(
		"a file in the content folder is read by nothing",
		"correct its name, or take it out",
	),
	"file-with-bom": error(
		"a file begins with a byte order mark",
		"save it as UTF-8 without BOM",
	),
	"file-with-crlf": error(
		"a file has line ends of another system",
		"save it with LF line ends",
	),
	"file-without-claim": error(
		"a claim’s file has no words in the article",
		"mark them, or remove the file",
	),
	"footnote-in-note": error(
		"a footnote stands in a note, which is one itself",
		"put its words into the sentence",
	),
	"footnote-undefined": error(
		"a `[^note]` is not defined and would be printed as typed",
		"define it, or take it out",
	),
	"footnote-unused": error(
		"a `[^note]` is defined and never used, and would vanish",
		"use it, or take it out",
	),
	"frontmatter-missing": error(
		"a file does not begin with its fields",
		"put them between two `---` lines",
	),
	"gloss-missing": error(
		"a quotation that is not English has no translation",
		"add a `gloss`",
	),
	"gloss-needless": error(
		"an English quotation has a translation",
		"take the `gloss` out",
	),
	"heading-order": error(
		"a heading skips a level",
		"begin a note’s headings with `###` and go down one by one",
	),
	"https-known": warning(
		"an address begins with http although its host answers to https elsewhere",
		"try https",
	),
	"id-malformed": error(
		"an id cannot be an address",
		"use lower-case words joined by hyphens",
	),
	"id-not-unique": error("an id stands twice", "change one of the two"),
	"language-unknown": error(
		"a language tag names no language",
		"use one such as `en` or `ja`",
	),
	"markup-malformed": error("markup cannot be read", "close every tag"),
	"markup-unknown": error(
		"a note holds a tag or code",
		"use plain Markdown and `<span lang>`",
	),
	"markup-unprintable": error(
		"a note holds Markdown that the PDF brief does not print",
		"use paragraphs, lists, emphasis and links",
	),
	"note-empty": error("a note has no words", "write it"),
	"note-too-long": error("a note is longer than 120 words", "shorten it"),
	"primary-missing": error(
		"a claim differs from the record without a primary source",
		"cite one",
	),
	"quote-too-long": error(
		"a quotation is longer than 40 words",
		"shorten it with …",
	),
	"reason-missing": error(
		"a claim differs from the record, and nobody says how",
		"add a `reason`",
	),
	"sentence-without-note": error(
		"a sentence of aftermath.mdx does not end with a footnote",
		"add one, with its source among the notes",
	),
	"slip-not-found": error(
		"a remark on the text points at words that are not there once",
		"copy them from the article",
	),
	"source-not-of-claim": error(
		"an event’s source is not one that its claim cites",
		"take one of the claim’s sources",
	),
	"source-twice": error(
		"one source stands under two ids or two addresses",
		"keep one of them",
	),
	"source-unknown": error(
		"a source is not in the bibliography",
		"add it, or correct the id",
	),
	"source-unused": error("no claim cites a source", "cite it, or take it out"),
	"text-not-utf-8": error("a file is not UTF-8", "save it as UTF-8"),
	"tracking-parameter": error(
		"an address carries a tracking parameter",
		"take the parameter out",
	),
	"unicode-not-normal": error(
		"a letter is composed in an unusual way (not NFC)",
		"type it again",
	),
	"url-not-http": error(
		"an address is not one a browser can open",
		"begin it with https://",
	),
	"words-differ": error(
		"the article’s words are not the source text’s",
		"type them as the source text has them",
	),
	"yaml-malformed": error("fields are not YAML", "mend the line"),
} as const satisfies Record<string, Fault>;

/** The stable name of a fault. */
export type Code = keyof typeof FAULTS;

/** The catalogue, widened to what every fault has. */
export const CATALOGUE: Readonly<Record<Code, Fault>> = FAULTS;

/** The catalogue as the table of the README. */
export function catalogueTable(): string {
	const rows = Object.entries(CATALOGUE).map(
		([code, { severity, fault, cure }]) =>
			`| \`${code}\`${severity === "warning" ? " (warning)" : ""} | ${fault} | ${cure} |`,
	);
	return [
		"| code | the build fails because | cure |",
		"| --- | --- | --- |",
		...rows,
	].join("\n");
}
