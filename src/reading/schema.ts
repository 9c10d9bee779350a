import { z } from "zod";
import {
	date,
	day,
	fields,
	id,
	language,
	type QuotationData,
	quotationSchema,
	roleSchema,
	SEEN,
	seenSchema,
	statusSchema,
	url,
	words,
} from "./fields.ts";
import { editionsSchema, retiredSchema } from "./record-schema.ts";

/** A source’s words are typed where they are used, or named where the source has them. */
const citation = {
	source: id,
	/** Name of a quotation that the source has in sources.yaml. */
	quotation: id.optional(),
	...quotationSchema.partial().shape,
	/** Exceptions alone; a source without any was read as an excerpt of its own page. */
	seen: z
		.array(seenSchema, `should be a list of ${SEEN.join(", ")}`)
		.min(1, "is empty")
		.optional(),
	remark: words.optional(),
};

/** Asks for `quote` and `language` where no quotation is named, and refuses them where one is. */
function quotedOnce({
	value,
	issues,
}: z.core.ParsePayload<{
	quotation?: string | undefined;
	quote?: string | undefined;
	language?: string | undefined;
	gloss?: string | undefined;
}>): void {
	const typed = (["quote", "language", "gloss"] as const).filter(
		(key) => value[key] !== undefined,
	);
	if (value.quotation !== undefined && typed.length > 0)
		issues.push({
			code: "custom",
			path: ["quotation"],
			message: `should stand alone, without ${typed.join(" and ")}, which the source has under that name`,
			input: value.quotation,
		});
	if (value.quotation !== undefined) return;
	for (const [key, demand] of [
		["quote", "should be text"],
		["language", "should be a language tag"],
	] as const)
		if (!typed.includes(key))
			issues.push({
				code: "invalid_type",
				expected: "string",
				message: demand,
				path: [key],
				input: undefined,
			});
}

const citationSchema = fields(citation).check(quotedOnce);
export type CitationEntry = z.infer<typeof citationSchema>;
/** A citation with the words that it names. */
export type CitationData = CitationEntry & QuotationData;

/** A quotation as a claim uses it. */
const evidenceSchema = fields({
	...citation,
	role: roleSchema,
	/** The words of the claim that the quotation concerns, copied from it. */
	"bears-on": words,
	decides: z.literal(true, "should be true, or be left out").optional(),
}).check(quotedOnce);
export type EvidenceData = z.infer<typeof evidenceSchema> & QuotationData;

const listOf = <Item extends z.ZodType>(item: Item) =>
	z
		.array(item, "should be a list")
		.min(1, "needs at least one source")
		.max(8, "should name eight sources at most");
const citationsSchema = listOf(citationSchema);

/** A reading that took place: by whom, as a role or a name, and on which day. */
const readingSchema = fields({ by: words, on: day });
export type ReadingData = z.infer<typeof readingSchema>;

/** Frontmatter of `claims/<claim>.md`. */
export const claimSchema = fields({
	status: statusSchema,
	digest: words,
	reason: words.optional(),
	/** The document or fact that would change the verdict. */
	"would-change": words,
	/** Entries of sought.yaml. */
	sought: z.array(id, "should be a list of ids").min(1, "is empty").optional(),
	wrote: readingSchema,
	/** By somebody other than who wrote it. */
	checked: readingSchema.optional(),
	sources: listOf(evidenceSchema),
});
export type ClaimEntry = z.infer<typeof claimSchema>;
export type ClaimData = Omit<ClaimEntry, "sources"> & {
	sources: EvidenceData[];
};

/** A name in the terms of CSL: one that is not in two parts has a family name alone, an institution’s is literal. */
const name = {
	family: words,
	given: words.optional(),
	/** `Jr.` */
	suffix: words.optional(),
};
const literal = fields({ literal: words });
const A_NAME = "should be `family` and `given`, or `literal`";

const personSchema = z.union([fields(name), literal], A_NAME);
export type Person = z.infer<typeof personSchema>;

/** Who wrote the article; `title` stands before the name under the article’s title. */
const authorSchema = z.union(
	[fields({ ...name, title: words.optional() }), literal],
	A_NAME,
);
export type Author = z.infer<typeof authorSchema>;

export const SOURCE_TYPES = [
	"article-newspaper",
	"article-magazine",
	"book",
	"chapter",
	"interview",
	"legislation",
	"post-weblog",
	"report",
	"speech",
	"thesis",
	"webpage",
] as const;

/** One entry of `sources.yaml`, in the terms of CSL 1.0.2 plus `kind`. */
export const sourceSchema = fields({
	kind: z.enum(["primary", "secondary"], "should be primary or secondary"),
	type: z.enum(
		SOURCE_TYPES,
		`should be a CSL type: ${SOURCE_TYPES.join(", ")}`,
	),
	title: words,
	author: z.array(personSchema, "should be a list").optional(),
	"container-title": words.optional(),
	publisher: words.optional(),
	issued: date.optional(),
	"issued-note": words.optional(),
	URL: url,
	language,
	/** Whose words they are: the agency, ministry or paper that the text comes from. */
	origin: words,
	/** Words of it that are used at more than one place, by a name. */
	quotations: z.record(id, quotationSchema).optional(),
});
export type SourceData = z.infer<typeof sourceSchema>;

/** `sources.yaml`: every source once, under its id. */
export const sourcesSchema = z.record(
	id,
	sourceSchema,
	"should be entries, each under its id",
);

/** Frontmatter of `article.mdx`; `series` to `standfirst` are verbatim like the text, as far as the article has them. */
export const articleSchema = fields({
	series: words.optional(),
	title: words,
	dateline: words.optional(),
	standfirst: words.optional(),
	/** One, or a list of several. */
	author: z
		.union([authorSchema, z.array(authorSchema).min(1)], A_NAME)
		.transform((author) => [author].flat()),
	publisher: words,
	date: day,
	number: words.optional(),
	language,
	URL: url,
	checked: day,
	/** The argument in at most three lines, each a stretch of the author's own words; page 1 of the brief has them. */
	argument: z
		.array(words, "should be a list of the author's words")
		.min(1, "is empty")
		.max(3, "should have three lines at most")
		.optional(),
	/** Where an error may be reported; without it the page says that there is no such address. */
	contact: z
		.string("should be an address")
		.regex(/^(mailto:|https:\/\/)\S+$/, "should begin with mailto: or https://")
		.optional(),
});
export type ArticleData = z.infer<typeof articleSchema>;

/** `about.yaml`: how the edition was made and whose the article is, as far as the editors say it. */
export const aboutSchema = fields({
	/** Who wrote the notes and answers for them. */
	editors: z
		.array(personSchema, "should be a list")
		.min(1, "is empty")
		.optional(),
	/** Who publishes this edition; the article’s own publisher is in article.mdx. */
	publisher: words.optional(),
	/** How the sources were read. */
	sources: words
		.regex(/^([^{}]|\{checked\})*$/, "should have no braces but {checked}")
		.optional(),
	/** What the text was compared with; the list of slips follows it. */
	text: words.optional(),
	/** Whose the article is: `Ada Brown and The Surveyor`. */
	owner: words.optional(),
	/** On what terms the article stands here. */
	rights: words.optional(),
	/** What was done to the sources’ addresses. */
	addresses: words.optional(),
});
export type AboutData = z.infer<typeof aboutSchema>;

/** `slips.yaml`: oddities of the original that stay as printed. */
export const slipsSchema = z.array(
	fields({
		paragraph: z.int("should be a paragraph number").positive(),
		words,
		remark: words,
	}),
	"should be a list",
);
export type SlipData = z.infer<typeof slipsSchema>[number];

const parties = z.array(id, "should be a list of actors");

const pairSchema = z.strictObject({
	parties: parties.length(2, "should name two actors"),
	claim: id,
	/** How many meetings of the two the article counts. */
	article: z.int("should be a number").nonnegative().optional(),
	/** The rule of the count: what is counted, from which day until which. */
	counted: fields({ what: words, from: day, until: day }),
});

const eventSchema = z.strictObject({
	date: day,
	/** Last day, where there are several. */
	until: day.optional(),
	what: words,
	place: words.optional(),
	parties,
	/** The record has it, the article’s count does not. */
	uncounted: z.literal(true, "should be true, or be left out").optional(),
	/** The days are those of a visit, within which the two met. */
	visit: z.literal(true, "should be true, or be left out").optional(),
	claim: id,
	source: id,
	/** The source’s words, or the name under which the source has them, where the claim does not quote it. */
	quotation: z
		.union(
			[quotationSchema, id],
			"should be `quote` and `language`, or the name of a quotation of the source",
		)
		.optional(),
});
type EventEntry = z.infer<typeof eventSchema>;
export type EventData = Omit<EventEntry, "quotation"> & {
	/** `name` where the source has it under one. */
	quotation?: (QuotationData & { name?: string }) | undefined;
};

const captionSchema = z.strictObject({ title: words, description: words });
export type CaptionData = z.infer<typeof captionSchema>;

/** `events.yaml`: what the figures draw. */
export const eventsSchema = z.strictObject({
	meetings: captionSchema,
	timeline: captionSchema,
	/** Names by id, in the order of the timeline’s lanes. */
	actors: z.record(id, words),
	pairs: z.array(pairSchema, "should be a list"),
	events: z.record(id, eventSchema),
});
export type EventsEntry = z.infer<typeof eventsSchema>;
export type EventsData = Omit<EventsEntry, "events"> & {
	events: Record<string, EventData>;
};

/** Frontmatter of `aftermath.mdx`. */
export const aftermathSchema = z.strictObject({
	date: day,
	/** Sources by the name of the footnote that they stand in. */
	notes: z.record(id, citationsSchema),
});
export type AftermathEntry = z.infer<typeof aftermathSchema>;
export type AftermathData = Omit<AftermathEntry, "notes"> & {
	notes: Record<string, CitationData[]>;
};

export const RESULTS = ["not found", "not seen", "seen in part"] as const;

/** `sought.yaml`: the documents that were looked for, and what came of it. */
export const soughtSchema = z.array(
	fields({
		id,
		claims: z.array(id, "should be a list of claims").optional(),
		what: words,
		where: words,
		how: words,
		when: date,
		result: z.enum(RESULTS, `should be one of ${RESULTS.join(", ")}`),
		/** The verdict that finding it would move the claims to. */
		"moves-to": statusSchema.optional(),
	}),
	"should be a list",
);
export type SoughtData = z.infer<typeof soughtSchema>[number];

/** Frontmatter of `replies/<claim>.md`: who answers a note, and when. */
export const replySchema = fields({ from: words, on: day });
export type ReplyData = z.infer<typeof replySchema>;

/** Every field name there is, to compare a misspelt one with. */
export const FIELD_NAMES: readonly string[] = [
	claimSchema,
	evidenceSchema,
	readingSchema,
	replySchema,
	sourceSchema,
	articleSchema,
	aboutSchema,
	retiredSchema,
	editionsSchema.element,
	slipsSchema.element,
	pairSchema,
	eventSchema,
	captionSchema,
	eventsSchema,
	aftermathSchema,
	soughtSchema.element,
].flatMap((schema) => Object.keys(schema.shape));
