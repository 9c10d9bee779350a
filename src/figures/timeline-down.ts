import type { Actor, Chronicle, Event } from "../edition/edition.ts";
import { spread } from "./boxes.ts";
import { type Layout, type Mark, shapeOf, type Words } from "./layout.ts";
import { timeScale } from "./time.ts";

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

/** The timeline for narrow windows: time runs down, a lane for each actor, words at the right. */
export function timelineDown(chronicle: Chronicle): Layout {
	const { actors, events, captions } = chronicle;
	const time = timeScale(events, [TOP, TOP + LENGTH]);
	const laneX = (actor: Actor) => START + actors.indexOf(actor) * LANE;
	const lastLane = START + (actors.length - 1) * LANE;
	const words = lastLane + 18;

	const rows = spread(
		events.map(({ date }) => time.at(date)),
		ROW,
	);
	const marks = events.map((event, index): Mark => {
		const y = time.at(event.date);
		const row = rows[index] ?? y;
		const at = event.parties.map((actor) => [laneX(actor), y] as const);
		return {
			event,
			shape: shapeOf(event),
			at,
			length: time.lengthOf(event),
			thread: [
				at[0] ?? [START - LANE / 2, y],
				[lastLane + 7, y],
				[words - 4, row],
			],
			label: [
				{
					kind: "label",
					at: [words, row + 4],
					anchor: "start",
					text: labelOf(event),
				},
			],
		};
	});
	return {
		...captions.timeline,
		width: WIDTH,
		height: Math.ceil(Math.max(TOP + LENGTH, ...rows)) + 10,
		lines: [
			...time.months.map(({ start, year }) => ({
				kind: "scale" as const,
				from: [year ? 0 : 26, start] as const,
				to: [year ? lastLane : 30, start] as const,
			})),
			...actors.map((actor) => ({
				kind: "lane" as const,
				from: [laneX(actor), TOP - 4] as const,
				to: [laneX(actor), TOP + LENGTH] as const,
			})),
		],
		words: [
			...time.months.flatMap(({ name, year, start, middle }): Words[] => [
				{ kind: "scale", at: [0, middle + 4], anchor: "start", text: name },
				...(year
					? [
							{
								kind: "scale" as const,
								at: [0, start - 4] as const,
								anchor: "start" as const,
								text: year,
							},
						]
					: []),
			]),
			...actors.map(
				(actor): Words => ({
					kind: "name",
					at: [laneX(actor) + 3, TOP - 10],
					anchor: "start",
					text: actor.name,
					turned: SLANT,
				}),
			),
		],
		marks,
	};
}

/** The lanes say who; the place, or what it was, says the rest. */
const labelOf = ({ days, what, place, parties }: Event): string =>
	`${days}  ${parties.length > 1 && place ? place : what}`;
