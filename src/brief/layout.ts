import { z } from "zod";

const point = z.object({ page: z.number(), y: z.number() });
const edge = z.enum(["start", "end"]);

/** Where the template put things: page from 1, distance from its top in points. */
export const layoutSchema = z.object({
	/** End of the text area of a page, and distance of two lines in a paragraph. */
	bottom: z.number(),
	leading: z.number(),
	/** Height of a note’s line with the space before the note, and of what stands above the first note. */
	noteLine: z.number(),
	separator: z.number(),
	/** Lines of the article in reading order. */
	lines: z.array(point.extend({ passage: z.string() })),
	/** Markers in the text, in the order of their numbers from 1. */
	markers: z.array(point),
	/** Where notes at the foot of pages begin and end. */
	notes: z.array(point.extend({ number: z.number(), edge })),
	/** Places that links lead to, and what they are called. */
	targets: z.array(point.extend({ x: z.number(), words: z.string() })),
	/** Where parts, paragraphs, notes in the evidence and sources begin and end. */
	marks: z.array(
		z.object({
			page: z.number(),
			kind: z.enum(["part", "passage", "note", "source"]),
			edge,
			name: z.string(),
		}),
	),
});
export type Layout = z.infer<typeof layoutSchema>;
export type Line = Layout["lines"][number];

/** A paragraph’s number stands a little above its line; within this distance, in points, it is no line of its own. */
export const SAME_LINE = 6;

/** The lines without those of paragraphs’ numbers. */
export const distinctLines = (lines: readonly Line[]): Line[] =>
	lines.filter((line, index) => {
		const next = lines[index + 1];
		return !(
			next?.passage === line.passage &&
			next.page === line.page &&
			next.y - line.y < SAME_LINE
		);
	});

/** Numbers of the notes that are not on the page of their marker. */
export const partedNotes = ({ markers, notes }: Layout): number[] =>
	notes
		.filter(
			({ number, edge, page }) =>
				edge === "start" && markers[number - 1]?.page !== page,
		)
		.map(({ number }) => number);
