import type { Event } from "../edition/edition.ts";
import { type Box, boxOf, firstFree, textWidth } from "./boxes.ts";
import { type Mark, type Point, shapeOf, TEXT, type Words } from "./layout.ts";
import type { TimeScale } from "./time.ts";

/** Where a timeline that runs across has its lanes. */
export interface Lanes {
	time: TimeScale;
	/** Height of an actor’s lane. */
	laneOf(actor: string): number;
	/** Heights of the first and the last lane, and their distance. */
	top: number;
	bottom: number;
	distance: number;
	/** Where the days begin. */
	start: number;
}

/** Distance of lines of a label between lanes, and of the stairs below the last one. */
const ROW = 15;
const STEP = 17;
/** Between a thread and its label. */
const GAP = 5;

/** An event in the lanes of its parties; its thread joins them and has no label yet. */
function unlabelled(event: Event, { time, laneOf }: Lanes): Mark {
	const x = time.at(event.date);
	const at = event.parties.map(({ id }) => [x, laneOf(id)] as const);
	return {
		event,
		shape: shapeOf(event),
		at,
		length: time.lengthOf(event),
		thread: at,
		label: [],
	};
}

/** The mark with its thread led down to `y`, where day and words stand at its left. */
function labelledBelow(mark: Mark, start: Point, y: number): Mark {
	const [x] = start;
	const label: Words = {
		kind: "label",
		at: [x - GAP, y],
		anchor: "end",
		text: wordsOf(mark.event),
	};
	return { ...mark, thread: [start, [x, y - 4]], label: [label] };
}

const wordsOf = ({ days, what }: Event): string => `${days}  ${what}`;

/**
 * Marks of the last lane, and those of no lane: their labels go down in stairs, each below the labels and
 * beside the threads of those before it.
 */
export function labelsOnStairs(events: readonly Event[], lanes: Lanes): Mark[] {
	const steps: { x: number; step: number }[] = [];
	return events.map((event) => {
		const mark = unlabelled(event, lanes);
		const x = lanes.time.at(event.date);
		const left = x - GAP - textWidth(wordsOf(event)) - GAP;
		const crossed = steps.filter((earlier) => earlier.x > left);
		const step = 1 + Math.max(0, ...crossed.map((earlier) => earlier.step));
		steps.push({ x, step });
		const start = mark.at[0] ?? ([x, lanes.top - TEXT] as const);
		return labelledBelow(mark, start, lanes.bottom + step * STEP + GAP);
	});
}

/**
 * Marks of the other lanes. The label of an event of one lane stands under it, in one of two rows in turn;
 * those of several lanes then find a place beside their thread, or have none.
 * @param drawn marks that are there already, whose threads no label may cross
 */
export function labelsBetweenLanes(
	events: readonly Event[],
	drawn: readonly Mark[],
	lanes: Lanes,
): Mark[] {
	const marks = events.map((event) => unlabelled(event, lanes));
	const ofOneLane = marks
		.filter(({ at }) => at.length === 1)
		.flatMap((mark, index) =>
			mark.at.map(([x, y]) =>
				labelledBelow(mark, [x, y], y + 2 + (1 + (index % 2)) * ROW),
			),
		);
	const ofSeveral = marks.filter(({ at }) => at.length > 1);
	return [
		...ofOneLane,
		...labelledBeside(ofSeveral, [...drawn, ...ofOneLane], lanes),
	];
}

/** Marks with the first label, in their order, that meets no thread but their own and no other label. */
function labelledBeside(
	marks: readonly Mark[],
	others: readonly Mark[],
	lanes: Lanes,
): Mark[] {
	const { start, bottom, distance } = lanes;
	const names: Box = { left: 0, right: start, top: 0, bottom };
	const labels = others.flatMap(({ label }) => label.map(boxOf));
	return marks.map((mark) => {
		const threads = [...others, ...marks]
			.filter((other) => other !== mark)
			.map(({ thread }) => boxOfThread(thread));
		const taken = [names, ...threads, ...labels];
		const label = firstFree(waysToLabel(mark, distance), taken) ?? [];
		labels.push(...label.map(boxOf));
		return { ...mark, label };
	});
}

/** Heights just under each lane that a thread leaves on its way down. */
function gapsOf({ at }: Mark, distance: number): number[] {
	const heights = at.map(([, y]) => y);
	const top = Math.min(...heights);
	const count = (Math.max(...heights) - top) / distance;
	return Array.from(
		{ length: count },
		(_, index) => top + index * distance + 2,
	);
}

/**
 * The day in one line, or in a line for each of its words; right or left of the thread; in every gap between
 * lanes that it crosses. The best way first.
 */
function waysToLabel(mark: Mark, distance: number): Words[][] {
	const { at, length, event } = mark;
	const x = at[0]?.[0] ?? 0;
	const gaps = gapsOf(mark, distance);
	const right = (lines: readonly string[], y: number) =>
		set(lines, x + length + GAP, y, "start");
	const left = (lines: readonly string[], y: number) =>
		set(lines, x - GAP, y, "end");
	const inRow = (row: number, lines: readonly string[]) =>
		gaps.flatMap((gap) => [
			right(lines, gap + row * ROW),
			left(lines, gap + row * ROW),
		]);
	const day = [event.days];
	return [
		...inRow(1, day),
		...inRow(2, day),
		...inRow(1, event.days.split(" ")),
	];
}

/** Lines under each other. Several begin level, because blanks at their ends would set a right edge apart. */
function set(
	lines: readonly string[],
	x: number,
	y: number,
	anchor: "start" | "end",
): Words[] {
	const level = anchor === "end" && lines.length > 1;
	const start = level ? x - Math.max(...lines.map(textWidth)) : x;
	return lines.map((text, index) => ({
		kind: "label",
		at: [start, y + index * ROW],
		anchor: level ? "start" : anchor,
		text,
	}));
}

function boxOfThread(thread: readonly Point[]): Box {
	const xs = thread.map(([x]) => x);
	const ys = thread.map(([, y]) => y);
	return {
		left: Math.min(...xs) - 1,
		right: Math.max(...xs) + 1,
		top: Math.min(...ys),
		bottom: Math.max(...ys),
	};
}
