import type { Actor, Chronicle, Event } from "../edition/edition.ts";
import { eventInWords } from "../wording/event-words.ts";
import type { Layout, Line, Mark, Words } from "./layout.ts";
import { monthsOf } from "./months.ts";

/** As wide as a tablet leaves room for; whoever draws it scales it. */
const WIDTH = 704;
/** Where the days begin, right of the months; the first lane and the distance of lanes; the words. */
const DAYS = 64;
const LANES = 142;
const LANE = 36;
const AIR = 26;
/** Height of a row; the first one stands below two lines of the lanes’ names. */
const ROW = 17;
const TOP = 44;
const LINE = 14;

/** What stands in a row: a month, and one of its events, if it has any. */
interface Row {
	/** Named in the first row of a month. */
	month: string | undefined;
	event: Event | undefined;
	y: number;
}

/** The timeline as a drawing: time runs down, a row for each event, a lane for each actor, words at the right. */
export function timelineDrawing(chronicle: Chronicle): Layout {
	const { actors, captions, events } = chronicle;
	const rows = rowsOf(events);
	const bottom = TOP + (rows.length - 1) * ROW;
	return {
		...captions.timeline,
		width: WIDTH,
		height: bottom + ROW / 2,
		lines: [
			...actors.map((_, index) => laneLine(index, bottom)),
			...rows.flatMap((row) => lineAcross(row, actors.length - 1)),
		],
		words: [...actors.flatMap(laneName), ...rows.flatMap(monthName)],
		marks: rows.flatMap((row) => markOf(row, actors)),
	};
}

/** A row for each event, and one for each month without any. */
const rowsOf = (events: readonly Event[]): Row[] =>
	monthsOf(events)
		.flatMap(({ label, events }) =>
			(events.length > 0 ? events : [undefined]).map((event, place) => ({
				month: place === 0 ? label : undefined,
				event,
			})),
		)
		.map((row, index) => ({ ...row, y: TOP + index * ROW }));

const laneX = (index: number): number => LANES + index * LANE;

const laneLine = (index: number, bottom: number): Line => ({
	from: [laneX(index), TOP - ROW / 2],
	to: [laneX(index), bottom + ROW / 2],
});

/** An event without parties is drawn across all lanes. */
const lineAcross = ({ event, y }: Row, last: number): Line[] =>
	event?.parties.length === 0
		? [{ from: [laneX(0), y], to: [laneX(last), y] }]
		: [];

/** `North Korea` in two lines over its lane. */
function laneName({ name }: Actor, index: number): Words[] {
	const lines = name.split(" ");
	return lines.map((text, line) => ({
		kind: "name",
		at: [laneX(index), TOP - ROW - (lines.length - 1 - line) * LINE],
		anchor: "middle",
		text,
	}));
}

/** A line of words in a row, its baseline a third of the type’s height below the middle. */
const wordsIn = (
	kind: Words["kind"],
	x: number,
	y: number,
	text: string,
): Words => ({ kind, at: [x, y + 4], anchor: "start", text });

/** `Feb 2018` */
const monthName = ({ month, y }: Row): Words[] =>
	month === undefined
		? []
		: [wordsIn("scale", 0, y, month.replace(/^(\S{3})\S* /, "$1 "))];

function markOf({ event, y }: Row, actors: readonly Actor[]): Mark[] {
	if (!event) return [];
	return [
		{
			event,
			shape: event.uncounted ? "diamond" : "dot",
			at: event.parties.map((actor) => [laneX(actors.indexOf(actor)), y]),
			label: [
				wordsIn("label", DAYS, y, event.days),
				wordsIn(
					"label",
					laneX(actors.length - 1) + AIR,
					y,
					eventInWords(event),
				),
			],
		},
	];
}
