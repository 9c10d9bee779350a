import type { Actor, Chronicle, Event } from "../edition/edition.ts";
import { spread } from "./boxes.ts";
import {
	type Layout,
	type Line,
	type Mark,
	shapeOf,
	type Words,
} from "./layout.ts";
import { type Month, type TimeScale, timeScale } from "./time.ts";

/** As wide as a small phone leaves room for: 320 less the page’s edges. */
const WIDTH = 280;
/** Left of it stand the months. */
const START = 32;
const LANE = 16;
/** Under the lanes’ slanted names. */
const TOP = 78;
/** Two days that follow each other within a week can be told apart. */
const LENGTH = 720;
/** Distance of labels. */
const ROW = 17;
const SLANT = -60;

/** Lanes side by side: where each stands, where the last one does, and where the labels begin. */
interface Lanes {
	laneX(actor: Actor): number;
	last: number;
	labels: number;
}

/** The timeline for narrow windows: time runs down, a lane for each actor, words at the right. */
export function timelineDown(chronicle: Chronicle): Layout {
	const { actors, events, captions } = chronicle;
	const time = timeScale(events, [TOP, TOP + LENGTH]);
	const lanes = lanesOf(actors);
	const rows = spread(
		events.map(({ date }) => time.at(date)),
		ROW,
	);
	return {
		...captions.timeline,
		width: WIDTH,
		height: Math.ceil(Math.max(TOP + LENGTH, ...rows)) + 10,
		lines: [
			...scaleLines(time, lanes.last),
			...actors.map((actor) => laneLine(lanes.laneX(actor))),
		],
		words: [
			...time.months.flatMap(scaleWords),
			...actors.map((actor) => laneName(actor.name, lanes.laneX(actor))),
		],
		marks: events.map((event, index) =>
			markOf(event, rows[index] ?? 0, time, lanes),
		),
	};
}

function lanesOf(actors: readonly Actor[]): Lanes {
	const last = START + (actors.length - 1) * LANE;
	return {
		laneX: (actor) => START + actors.indexOf(actor) * LANE,
		last,
		labels: last + 18,
	};
}

/** @param row height of its label, which stands apart from the labels before and after it */
function markOf(
	event: Event,
	row: number,
	time: TimeScale,
	{ laneX, last, labels }: Lanes,
): Mark {
	const y = time.at(event.date);
	const at = event.parties.map((actor) => [laneX(actor), y] as const);
	const start = at[0] ?? [START - LANE / 2, y];
	const label: Words = {
		kind: "label",
		at: [labels, row + 4],
		anchor: "start",
		text: labelOf(event),
	};
	return {
		event,
		shape: shapeOf(event),
		at,
		length: time.lengthOf(event),
		thread: [start, [last + 7, y], [labels - 4, row]],
		label: [label],
	};
}

/** The lanes say who; the place, or what it was, says the rest. */
const labelOf = ({ days, what, place, parties }: Event): string =>
	`${days}  ${parties.length > 1 && place ? place : what}`;

/** A short stroke for each month, one through all lanes for each year. */
const scaleLines = ({ months }: TimeScale, lastLane: number): Line[] =>
	months.map(({ start, year }) => ({
		kind: "scale",
		from: [year ? 0 : 26, start],
		to: [year ? lastLane : 30, start],
	}));

function scaleWords({ name, year, start, middle }: Month) {
	const words = (text: string, y: number): Words => ({
		kind: "scale",
		at: [0, y],
		anchor: "start",
		text,
	});
	const month = words(name, middle + 4);
	return year ? [month, words(year, start - 4)] : [month];
}

const laneLine = (x: number): Line => ({
	kind: "lane",
	from: [x, TOP - 4],
	to: [x, TOP + LENGTH],
});

const laneName = (text: string, x: number): Words => ({
	kind: "name",
	at: [x + 3, TOP - 10],
	anchor: "start",
	text,
	turned: SLANT,
});
