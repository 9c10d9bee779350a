import { z } from "zod";

const point = z.object({ page: z.number(), y: z.number() });

/** Where the template put things: page from 1, distance from its top in points. */
export const layoutSchema = z.object({
	/** Lines of the article in reading order. */
	lines: z.array(point.extend({ passage: z.string() })),
	/** Markers in the text, in the order of their numbers from 1. */
	markers: z.array(point),
	/** Notes at the foot of pages. */
	notes: z.array(point.extend({ number: z.number() })),
});
export type Layout = z.infer<typeof layoutSchema>;

/** Empty space under a note, in points, by the note’s number: it drives a line of text to the next page. */
export type Slack = Readonly<Record<string, number>>;

/** A paragraph’s number stands a little above its line; within this distance, in points, it is no line of its own. */
const SAME_LINE = 6;
/** Points from the last line of text to the first note: the line itself, the separator and its distances. */
const LINE_TO_NOTES = 24;
/** Points that the new space exceeds the free space by: less than a line. */
const MARGIN = 4;

/** Below every line of a page. */
const PAGE_END = Number.POSITIVE_INFINITY;

type Line = z.infer<typeof point>;

function distinctLines(lines: Layout["lines"]): Layout["lines"] {
	return lines.filter((line, index) => {
		const next = lines[index + 1];
		return !(
			next?.passage === line.passage &&
			next.page === line.page &&
			next.y - line.y < SAME_LINE
		);
	});
}

/** Lines that must leave their page: lines whose note moved without them, and single lines at a page’s edge. */
function linesToMove({ markers, notes, ...layout }: Layout): Line[] {
	const lines = distinctLines(layout.lines);
	const parted = notes.flatMap(({ number, page }): Line[] => {
		const marker = markers[number - 1];
		if (!marker || marker.page === page) return [];
		// A note can also stand a page before its line, if the line moved on to join another one.
		return [marker.page < page ? { ...marker } : { page, y: PAGE_END }];
	});
	const alone = lines.flatMap((line, index): Line[] => {
		const former = lines[index - 1];
		const next = lines[index + 1];
		const begins = former?.passage !== line.passage;
		const ends = next?.passage !== line.passage;
		const first = begins && !ends && next && next.page > line.page;
		if (first) return [line];
		const last = ends && !begins && former && former.page < line.page;
		return last ? [former] : [];
	});
	return [...parted, ...alone].sort((a, b) => a.page - b.page || a.y - b.y);
}

/**
 * Typst moves a line with its note to the next page, but not if the note of a second marker in that line
 * does not fit; and a line that moves with its note can leave a single line behind.
 * @returns the space that corrects the first such place, or undefined if there is none or none can be corrected.
 */
export function settle(layout: Layout, slack: Slack): Slack | undefined {
	const { lines, markers, notes } = layout;
	for (const { page, y } of linesToMove(layout)) {
		const staying = markers.findLastIndex(
			(marker) => marker.page === page && marker.y < y - SAME_LINE,
		);
		const tops = notes.filter((note) => note.page === page).map(({ y }) => y);
		const last = lines.findLast((line) => line.page === page);
		if (staying < 0 || tops.length === 0 || !last) continue;
		const free = Math.max(0, Math.min(...tops) - last.y - LINE_TO_NOTES);
		const number = String(staying + 1);
		return { ...slack, [number]: (slack[number] ?? 0) + free + MARGIN };
	}
	return undefined;
}

/** Numbers of the notes that are not on the page of their marker. */
export const partedNotes = ({ markers, notes }: Layout): number[] =>
	notes
		.filter(({ number, page }) => markers[number - 1]?.page !== page)
		.map(({ number }) => number);
