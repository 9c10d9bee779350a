import type { Chronicle, Event, Meetings } from "../edition/edition.ts";
import {
	COUNTS_DIFFER,
	NO_COUNT,
	NO_MEETING,
	UNCOUNTED,
} from "../wording/labels.ts";
import { DOT, type Layout, type Mark, shapeOf, type Words } from "./layout.ts";

/** The two sizes of the figure, in pixels of the drawing. */
interface Size {
	width: number;
	/** Where the meetings begin, how wide the place of each is, and how many stand side by side. */
	left: number;
	cell: number;
	columns: number;
	/** From the top of a row to its first meeting: nothing where name and counts stand beside it. */
	head: number;
	/** Names and counts on one line, the counts at these positions. */
	counts: readonly [article: number, record: number];
}

const ACROSS: Size = {
	width: 704,
	left: 274,
	cell: 107,
	columns: 4,
	head: 0,
	counts: [196, 238],
};
const DOWN: Size = {
	width: 280,
	left: 0,
	cell: 140,
	columns: 2,
	head: 36,
	counts: [0, 0],
};

/** Height of a meeting: its day, its place, and air. */
const MEETING = 40;
const LINE = 14;
/** From the top of a row to its first baseline. */
const FIRST = 16;
const TOP = 26;

/** Who met whom for wide windows: a row for each pair, its counts and its meetings side by side. */
export const whoMetWhomAcross = (chronicle: Chronicle): Layout =>
	whoMetWhom(chronicle, ACROSS);

/** The same for narrow windows: the meetings of a pair stand under its name. */
export const whoMetWhomDown = (chronicle: Chronicle): Layout =>
	whoMetWhom(chronicle, DOWN);

function whoMetWhom(chronicle: Chronicle, size: Size): Layout {
	const { meetings, captions } = chronicle;
	let y = size.head === 0 ? TOP : 0;
	const rows = meetings.map((pair) => {
		const top = y;
		y += size.head + heightOf(pair.events, size);
		return { pair, top };
	});
	return {
		...captions.meetings,
		width: size.width,
		height: y + 1,
		lines: [...rows.map(({ top }) => top), y].map((at) => ({
			kind: "lane",
			from: [0, at],
			to: [size.width, at],
		})),
		words: [
			...(size.head === 0 ? heads(size) : []),
			...rows.flatMap(({ pair, top }): Words[] => [
				{
					kind: "name",
					at: [0, top + FIRST],
					anchor: "start",
					text: pair.pair,
				},
				...countsOf(pair, top + FIRST, size),
			]),
		],
		marks: rows.flatMap(({ pair, top }) =>
			marksOf(pair, top + size.head, size),
		),
	};
}

/** Day, place, and what else is to say of a meeting: a line each. */
const linesOf = ({ when, place, uncounted }: Event): Words["text"][] => [
	when,
	...(place ? [place] : []),
	...(uncounted ? [UNCOUNTED] : []),
];

function heightOf(events: readonly Event[], { columns, head }: Size): number {
	if (events.length === 0) return head === 0 ? MEETING : 8;
	const rows = Math.ceil(events.length / columns);
	const lines = Math.max(...events.map((event) => linesOf(event).length));
	return rows * MEETING + Math.max(0, lines - 2) * LINE;
}

const heads = ({ counts: [article, record] }: Size): Words[] => [
	{ kind: "scale", at: [article, TOP - 10], anchor: "middle", text: "article" },
	{ kind: "scale", at: [record, TOP - 10], anchor: "middle", text: "record" },
];

function countsOf(
	{ article, events, differs }: Meetings,
	y: number,
	{ counts: [left, right], head }: Size,
): Words[] {
	const record = events.length === 0 ? NO_MEETING : String(events.length);
	const kind = differs ? "differs" : "count";
	if (head > 0) {
		const said = article === undefined ? "" : `article ${article}, `;
		const text = `${said}${differs ? "but " : ""}record ${record}`;
		const quiet = differs ? kind : "place";
		return [{ kind: quiet, at: [0, y + LINE], anchor: "start", text }];
	}
	const words = (
		kind: Words["kind"],
		x: number,
		line: number,
		text: string,
	) => ({
		kind,
		at: [x, y + line * LINE] as const,
		anchor: "middle" as const,
		text,
	});
	return [
		words("count", left, 0, String(article ?? NO_COUNT)),
		words(kind, right, 0, record),
		...(differs ? [words(kind, (left + right) / 2, 1, COUNTS_DIFFER)] : []),
	];
}

function marksOf({ events }: Meetings, top: number, size: Size): Mark[] {
	return events.map((event, index): Mark => {
		const x = size.left + (index % size.columns) * size.cell + DOT;
		const y = top + Math.floor(index / size.columns) * MEETING + FIRST;
		return {
			event,
			shape: shapeOf(event),
			at: [[x, y - 4]],
			length: 0,
			thread: [],
			label: linesOf(event).map((text, line) => ({
				kind: line === 0 ? "label" : "place",
				at: [x + DOT + 2, y + line * LINE],
				anchor: "start",
				text,
			})),
		};
	});
}
