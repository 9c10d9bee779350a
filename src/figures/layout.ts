import type { Event } from "../edition/edition.ts";

/**
 * A figure as positions, for whatever draws it: the page’s SVG, the brief.
 * Units are pixels of a drawing `width` wide, with the origin at its top left; text is `TEXT` high.
 */
export interface Layout {
	width: number;
	height: number;
	title: string;
	/** What the figure shows, in a sentence or two. */
	description: string;
	lines: Line[];
	words: Words[];
	marks: Mark[];
}

export type Point = readonly [x: number, y: number];

/** A straight line that is not a mark: a lane, or a stroke of the scale. */
export interface Line {
	kind: "lane" | "scale";
	from: Point;
	to: Point;
}

/** A line of text on its baseline. */
export interface Words {
	kind: "name" | "scale" | "label" | "place" | "count" | "differs";
	at: Point;
	anchor: "start" | "middle" | "end";
	text: string;
	/** Clockwise, in degrees, about `at`. */
	turned?: number;
}

/** One event. Its evidence is the footnote `fn-<claim>`. */
export interface Mark {
	event: Event;
	/** A diamond is what the article’s count leaves out. */
	shape: "dot" | "diamond";
	/** Where it stands, once for each of its parties; `length` to the right or downwards is its days. */
	at: Point[];
	length: number;
	/** From party to party, and on to its label. */
	thread: Point[];
	label: Words[];
}

/** Height of the text, and width of a dot; a diamond is half as wide again. */
export { FIGURE_DOT as DOT, FIGURE_TEXT as TEXT } from "../styles/tokens.ts";

export const shapeOf = ({ uncounted }: Event): Mark["shape"] =>
	uncounted ? "diamond" : "dot";
