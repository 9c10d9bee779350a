import type { Event } from "../edition/edition.ts";

/**
 * A figure as positions, for whatever draws it. Units are pixels of a drawing `width` wide, with the
 * origin at its top left; text is `TEXT` high.
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

/** A straight line that is not a mark: a lane. */
export interface Line {
	from: Point;
	to: Point;
}

/** A line of text on its baseline. */
export interface Words {
	kind: "name" | "scale" | "label";
	at: Point;
	anchor: "start" | "middle" | "end";
	text: string;
}

/** One event. Its evidence is the footnote `fn-<claim>`. */
export interface Mark {
	event: Event;
	/** A diamond is what the article leaves out. */
	shape: "dot" | "diamond";
	/** Where it stands, once for each of its parties. */
	at: Point[];
	label: Words[];
}

/** Height of the text, and width of a dot; a diamond is half as wide again. */
export { FIGURE_DOT as DOT, FIGURE_TEXT as TEXT } from "../styles/tokens.ts";
