import { z } from "zod";
import {
	day,
	fields,
	id,
	quotationSchema,
	roleSchema,
	statusSchema,
	url,
	words,
} from "./fields.ts";

/** What commands write and nobody types: editions, published notes, published ids, copies in an archive. */

const fingerprint = z
	.string("should be the fingerprint of the content")
	.regex(
		/^sha256-[0-9a-f]{64}$/,
		"should be sha256- and 64 hexadecimal digits",
	);

/** `editions.yaml`: every edition that was published, oldest first. */
export const editionsSchema = z
	.array(
		fields({
			number: z.int("should be a number").positive("should be a number from 1"),
			date: day,
			changes: words,
			/** The verdict of every claim in that edition. */
			verdicts: z.record(id, statusSchema, "should be verdicts by claim"),
			/** Fingerprint of the notes that it changed, as files of `published/`. */
			notes: fingerprint.optional(),
			fingerprint,
		}),
		"should be a list",
	)
	.min(1, "should have a first edition");
export type EditionData = z.infer<typeof editionsSchema>[number];

/** One source of a published note, whole: later editions may describe it otherwise. */
const publishedSourceSchema = fields({
	title: words,
	publishedBy: words,
	published: words.optional(),
	URL: url,
	...quotationSchema.shape,
	role: roleSchema.optional(),
	decides: z.literal(true).optional(),
	seen: words.optional(),
	remark: words.optional(),
});

/** `published/<edition>/<claim>.json`: a note as an edition had it. `npm run edition` writes it. */
export const publishedSchema = fields({
	/** Where the claim stands: `¶3`. */
	passage: words,
	words,
	/** The verdict, in the words of that edition. */
	verdict: words,
	digest: words,
	reason: words.optional(),
	/** Markdown. */
	note: z.string(),
	sources: z.array(publishedSourceSchema),
});
export type PublishedData = z.infer<typeof publishedSchema>;

/** `captures.lock.json`: what the archive had of each source, by its id. `npm run captures` writes it. */
export const capturesSchema = z.record(
	id,
	fields({
		asked: day,
		/** Left out where the archive had none. */
		copy: fields({
			/** ISO 8601, UTC. */
			time: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
			address: url,
		}).optional(),
		/** By the SHA-256 of a quotation, whether the copy has it. */
		found: z.record(z.string(), z.boolean()).optional(),
	}),
	"should be entries, each under the id of its source",
);
export type CapturesData = z.infer<typeof capturesSchema>;

/** W3C Web Annotation Data Model §4.2.4. */
const selectorSchema = fields({
	type: z.literal("TextQuoteSelector"),
	exact: z.string(),
	prefix: z.string(),
	suffix: z.string(),
});

const anchorId = z
	.string()
	.regex(
		/^(p[1-9]\d*|author|c-[a-z0-9]+(-[a-z0-9]+)*)$/,
		"should be p1, author or c-<claim>",
	);
const anchorSchema = fields({
	published: day,
	selector: selectorSchema,
});
export const retiredSchema = fields({
	published: day,
	retired: day,
	reason: words,
	successor: anchorId.optional(),
	selector: selectorSchema,
});

/** `anchors.lock.json`: every id ever published, with its words. */
export const anchorsSchema = fields({
	anchors: z.record(anchorId, anchorSchema, "should be entries by id"),
	retired: z.record(anchorId, retiredSchema, "should be entries by id"),
});
export type AnchorsData = z.infer<typeof anchorsSchema>;
