import { widthOf } from "../text/lines.ts";
import { TEXT, type Words } from "./layout.ts";

/** A rectangle that something takes up. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

const meet = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Width of a text as it is set, in pixels of the drawing. */
export const textWidth = (text: string): number => widthOf(text) * TEXT;

/** What a line of text takes up, with a little air at its sides. */
export function boxOf({ at: [x, y], anchor, text }: Words): Box {
	const air = 3;
	const width = textWidth(text);
	const left =
		anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
	return {
		left: left - air,
		right: left + width + air,
		top: y - TEXT * 0.75,
		bottom: y + TEXT * 0.25,
	};
}

/** The first of some ways to set a label, in one line or in more, that meets nothing. */
export const firstFree = (
	candidates: readonly Words[][],
	taken: readonly Box[],
): Words[] | undefined =>
	candidates.find((lines) =>
		lines.every((line) => taken.every((box) => !meet(box, boxOf(line)))),
	);

/**
 * Moves positions apart as little as possible, in their order, so that neighbours are `gap` or more from
 * each other (least squares, by pooling neighbours that meet).
 */
export function spread(wanted: readonly number[], gap: number): number[] {
	const pools: { sum: number; size: number }[] = [];
	for (const [index, position] of wanted.entries()) {
		let pool = { sum: position - index * gap, size: 1 };
		let before = pools.at(-1);
		while (before && before.sum / before.size > pool.sum / pool.size) {
			pool = { sum: before.sum + pool.sum, size: before.size + pool.size };
			pools.pop();
			before = pools.at(-1);
		}
		pools.push(pool);
	}
	return pools
		.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size))
		.map((position, index) => position + index * gap);
}
