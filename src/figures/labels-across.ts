import type { Event } from "../edition/edition.ts";
import { type Box, boxOf, firstFree, textWidth } from "./boxes.ts";
import { type Mark, shapeOf, TEXT, type Words } from "./layout.ts";
import type { TimeScale } from "./time.ts";

/** Where a timeline that runs across has its lanes. */
interface Place {
	time: TimeScale;
	/** Height of an actor’s lane. */
	laneOf(actor: string): number;
	/** Heights of the first and the last lane, and their distance. */
	top: number;
	bottom: number;
	lane: number;
	/** Where the days begin. */
	start: number;
}

/** Distance of lines of a label between lanes, and of the steps below the last one. */
const ROW = 15;
const STEP = 17;
/** Between a thread and its label. */
const GAP = 5;

const bare = (event: Event, { time, laneOf }: Place) => {
	const x = time.at(event.date);
	const at = event.parties.map(({ id }) => [x, laneOf(id)] as const);
	const length = time.lengthOf(event);
	return { event, shape: shapeOf(event), at, length, x };
};

/**
 * Marks of the last lane, and those of no lane: their labels go down in steps, each below the labels and
 * beside the threads of those before it.
 */
export function labelsOnStair(events: readonly Event[], place: Place): Mark[] {
	const steps: { x: number; step: number }[] = [];
	return events.map((event): Mark => {
		const { x, ...mark } = bare(event, place);
		const text = `${event.days}  ${event.what}`;
		const left = x - GAP - textWidth(text) - GAP;
		const met = steps.filter((other) => other.x > left);
		const step = 1 + Math.max(0, ...met.map((other) => other.step));
		steps.push({ x, step });
		const y = place.bottom + step * STEP + GAP;
		return {
			...mark,
			thread: [mark.at[0] ?? [x, place.top - TEXT], [x, y - 4]],
			label: [{ kind: "label", at: [x - GAP, y], anchor: "end", text }],
		};
	});
}

/**
 * Marks of the other lanes, their labels beside their threads where nothing else is; those of one lane
 * choose first, because they have less choice. A label that finds no place is left out.
 */
export function labelsBetween(
	events: readonly Event[],
	drawn: readonly Mark[],
	place: Place,
): Mark[] {
	const single = ({ parties }: Event) => parties.length === 1;
	const alone = events.filter(single).map((event, index): Mark => {
		const { x, ...mark } = bare(event, place);
		const y = (mark.at[0]?.[1] ?? 0) + 2 + (1 + (index % 2)) * ROW;
		const text = `${event.days}  ${event.what}`;
		return {
			...mark,
			thread: [...mark.at, [x, y - 4]],
			label: [{ kind: "label", at: [x - GAP, y], anchor: "end", text }],
		};
	});
	const pairs = events
		.filter((event) => !single(event))
		.map((event) => {
			const mark = bare(event, place);
			return { ...mark, thread: mark.at, label: [] };
		});
	const threads = [...drawn, ...alone, ...pairs].map(({ thread }) => thread);
	const edge: Box = {
		left: 0,
		right: place.start,
		top: 0,
		bottom: place.bottom,
	};
	const taken = [
		edge,
		...threads.map(boxOfThread),
		...alone.flatMap(({ label }) => label.map(boxOf)),
	];
	const labelled = pairs.map(({ x, ...mark }): Mark => {
		const own = boxOfThread(mark.thread);
		const others = taken.filter((box) => box.left !== own.left);
		const label = firstFree(waysToLabel(mark, x, place), others) ?? [];
		taken.push(...label.map(boxOf));
		return { ...mark, label };
	});
	return [...alone, ...labelled];
}

/** In one line or in two, right or left of the thread, in every gap between lanes that it crosses. */
function waysToLabel(
	{ event: { days }, at, length }: Pick<Mark, "event" | "at" | "length">,
	x: number,
	{ lane }: Place,
): Words[][] {
	const heights = at.map(([, y]) => y);
	const top = Math.min(...heights);
	const gaps = Array.from(
		{ length: (Math.max(...heights) - top) / lane },
		(_, index) => top + index * lane + 2,
	);
	const sides = [
		{ anchor: "start" as const, x: x + length + GAP },
		{ anchor: "end" as const, x: x - GAP },
	];
	const set = (lines: string[], firstRow: number) =>
		gaps.flatMap((gap) =>
			sides.map(({ anchor, x }) =>
				lines.map((text, index): Words => {
					const y = gap + (firstRow + index) * ROW;
					return { kind: "label", at: [x, y], anchor, text };
				}),
			),
		);
	// Lines begin level: their blanks at the end would set those of a right edge apart.
	const lines = days.split(" ");
	const width = Math.max(...lines.map(textWidth));
	const stacked = set(lines, 1).map((label) =>
		label.map((line): Words => {
			const [left, y] = line.at;
			return line.anchor === "start"
				? line
				: { ...line, anchor: "start", at: [left - width, y] };
		}),
	);
	return [...set([days], 1), ...set([days], 2), ...stacked];
}

function boxOfThread(thread: Mark["thread"]): Box {
	const xs = thread.map(([x]) => x);
	const ys = thread.map(([, y]) => y);
	return {
		left: Math.min(...xs) - 1,
		right: Math.max(...xs) + 1,
		top: Math.min(...ys),
		bottom: Math.max(...ys),
	};
}
