import { z } from "zod";

/** Words an editor typed: something, and no blank at either end. */
export const words = z
	.string("should be text")
	.min(1, "is empty")
	.refine((value) => value === value.trim(), "begins or ends with a blank");

/** An object with these fields and no others. */
export const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z.strictObject(shape, "should be fields, each on a line");

/** Ids are published in addresses: short lower-case words, joined by hyphens. */
const ID_FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names of devices, which Windows gives to no file and no folder. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Letters of an id: with its folders it has to fit into a path on Windows. */
const LONGEST_ID = 64;

/** Why a word cannot be an id, as the end of a sentence that begins with it; undefined if it can. */
export function idFault(id: string): string | undefined {
	if (!ID_FORM.test(id))
		return "should be lower-case words joined by hyphens, e.g. blue-book";
	if (DEVICE.test(id))
		return `is a name that Windows keeps for itself: add a word, e.g. ${id}-claim`;
	if (id.length > LONGEST_ID)
		return `has ${id.length} letters; ${LONGEST_ID} is the most`;
	// Such keys come before all others, whatever their order in the file is.
	if (/^\d+$/.test(id)) return "is a number: add a word, e.g. year-2019";
	return undefined;
}

export const id = z.string("should be an id").superRefine((value, context) => {
	const fault = idFault(value);
	if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
});

/** BCP 47, as far as the content uses it: `en`, `ja`, `zh-Hant`. */
export const language = z
	.string("should be a language tag")
	.regex(
		/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
		"should be a language tag, e.g. en or ja",
	);

/** ISO 8601: a day, or only a month or a year where the record shows no more. */
export const DATE_FORM = /^\d{4}(-\d{2}(-\d{2})?)?$/;
export const date = z
	.string("should be a quoted date")
	.regex(
		DATE_FORM,
		'should be a quoted ISO date, e.g. "2019-05-02" or "2019-05"',
	);

export const day = z
	.string("should be a quoted date")
	.regex(
		/^\d{4}-\d{2}-\d{2}$/,
		'should be a quoted ISO day, e.g. "2019-05-20"',
	);

export const url = z.string("should be an address").min(1, "is empty");

export const STATUSES = [
	"supported",
	"supported-with-detail",
	"differs-from-record",
	"not-established",
	"contested",
	"judgement",
] as const;
export const statusSchema = z.enum(
	STATUSES,
	`should be one of ${STATUSES.join(", ")}`,
);
/** What the record says of a claim. */
export type Status = z.infer<typeof statusSchema>;

export const ROLES = [
	"establishes",
	"counts",
	"qualifies",
	"contradicts",
	"context",
	"limits",
] as const;
export const roleSchema = z.enum(ROLES, `should be one of ${ROLES.join(", ")}`);
/** What a quotation does to the claim. */
export type Role = z.infer<typeof roleSchema>;

export const SEEN = [
	"whole",
	"mirror",
	"syndicated",
	"headline-missing",
	"date-from-url",
	"date-missing",
	"author-missing",
	"passage-elsewhere",
] as const;
export const seenSchema = z.enum(SEEN, `should be one of ${SEEN.join(", ")}`);
/** How the editors saw a source otherwise than as a stored excerpt of its page: whole, or with something missing. */
export type Seen = z.infer<typeof seenSchema>;

export const quotationSchema = fields({
	quote: words,
	language,
	/** The editors’ English rendering. */
	gloss: words.optional(),
});
export type QuotationData = z.infer<typeof quotationSchema>;
