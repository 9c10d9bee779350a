import type { Chronicle } from "../edition/edition.ts";
import { labelsBetween, labelsOnStair } from "./labels-across.ts";
import { DOT, type Layout, type Words } from "./layout.ts";
import { timeScale } from "./time.ts";

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
	const laneOf = (id: string) =>
		TOP + actors.findIndex((actor) => actor.id === id) * LANE;
	const last = actors.at(-1);
	const bottom = laneOf(last?.id ?? "");
	const [stair, between] = [true, false].map((wanted) =>
		events.filter(
			({ parties }) =>
				(parties.length === 0 || parties.at(-1) === last) === wanted,
		),
	);

	const place = { time, laneOf, top: TOP, bottom, lane: LANE, start: START };
	const steps = labelsOnStair(stair ?? [], place);
	const marks = [...labelsBetween(between ?? [], steps, place), ...steps].sort(
		(a, b) => events.indexOf(a.event) - events.indexOf(b.event),
	);
	const depths = steps.flatMap(({ label }) => label.map(({ at: [, y] }) => y));
	return {
		...captions.timeline,
		width: WIDTH,
		height: Math.ceil(Math.max(bottom, ...depths)) + DOT,
		lines: [
			...time.months.map(({ start, year }) => ({
				kind: "scale" as const,
				from: [start, year ? 4 : 32] as const,
				to: [start, year ? bottom : 36] as const,
			})),
			...actors.map(({ id }) => ({
				kind: "lane" as const,
				from: [START, laneOf(id)] as const,
				to: [END, laneOf(id)] as const,
			})),
		],
		words: [
			...time.months.flatMap(({ name, year, start, middle }): Words[] => [
				{ kind: "scale", at: [middle, 28], anchor: "middle", text: name },
				...years(year, start + 4, 12),
			]),
			...actors.map(
				({ id, name }): Words => ({
					kind: "name",
					at: [0, laneOf(id) + 4],
					anchor: "start",
					text: name,
				}),
			),
		],
		marks,
	};
}

const years = (year: string | undefined, x: number, y: number): Words[] =>
	year ? [{ kind: "scale", at: [x, y], anchor: "start", text: year }] : [];
