import type { Actor, Chronicle, Event } from "../edition/edition.ts";
import {
	type Lanes,
	labelsBetweenLanes,
	labelsOnStairs,
} from "./labels-across.ts";
import { DOT, type Layout, type Line, type Words } from "./layout.ts";
import { type Month, type TimeScale, timeScale } from "./time.ts";

/** As wide as a tablet leaves room for; the page shows it from this width on, and grows it. */
const WIDTH = 704;
/** Left of it stand the lanes’ names. */
const START = 80;
const END = WIDTH - DOT / 2;
/** The first lane, and the distance of lanes: two lines of a label fit between them. */
const TOP = 56;
const LANE = 42;

/** The timeline for wide windows: time runs across, a lane for each actor, the last one with words. */
export function timelineAcross(chronicle: Chronicle): Layout {
	const { actors, events, captions } = chronicle;
	const time = timeScale(events, [START, END]);
	const lanes = lanesOf(actors, time);
	const last = actors.at(-1);
	const onStairs = ({ parties }: Event) =>
		parties.length === 0 || parties.at(-1) === last;
	const stairs = labelsOnStairs(events.filter(onStairs), lanes);
	const between = events.filter((event) => !onStairs(event));
	const marks = [...labelsBetweenLanes(between, stairs, lanes), ...stairs].sort(
		(a, b) => events.indexOf(a.event) - events.indexOf(b.event),
	);
	const depths = stairs.flatMap(({ label }) => label.map(({ at: [, y] }) => y));
	return {
		...captions.timeline,
		width: WIDTH,
		height: Math.ceil(Math.max(lanes.bottom, ...depths)) + DOT,
		lines: [
			...scaleLines(time, lanes.bottom),
			...actors.map(({ id }) => laneLine(lanes.laneOf(id))),
		],
		words: [
			...time.months.flatMap(scaleWords),
			...actors.map(({ id, name }) => laneName(name, lanes.laneOf(id))),
		],
		marks,
	};
}

function lanesOf(actors: readonly Actor[], time: TimeScale): Lanes {
	const laneOf = (id: string) =>
		TOP + actors.findIndex((actor) => actor.id === id) * LANE;
	return {
		time,
		laneOf,
		top: TOP,
		bottom: laneOf(actors.at(-1)?.id ?? ""),
		distance: LANE,
		start: START,
	};
}

/** A short stroke for each month, one through all lanes for each year. */
const scaleLines = ({ months }: TimeScale, bottom: number): Line[] =>
	months.map(({ start, year }) => ({
		kind: "scale",
		from: [start, year ? 4 : 32],
		to: [start, year ? bottom : 36],
	}));

function scaleWords({ name, year, start, middle }: Month) {
	const month: Words = {
		kind: "scale",
		at: [middle, 28],
		anchor: "middle",
		text: name,
	};
	if (!year) return [month];
	const yearWords: Words = {
		kind: "scale",
		at: [start + 4, 12],
		anchor: "start",
		text: year,
	};
	return [month, yearWords];
}

const laneLine = (y: number): Line => ({
	kind: "lane",
	from: [START, y],
	to: [END, y],
});

const laneName = (text: string, y: number): Words => ({
	kind: "name",
	at: [0, y + 4],
	anchor: "start",
	text,
});
