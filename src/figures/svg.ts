import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { noteId } from "../edition/ids.ts";
import {
	DOT,
	type Layout,
	type Mark,
	type Point,
	type Words,
} from "./layout.ts";

type Attributes = Record<string, string | number | undefined>;

/** The style sheet's classes for words that do not look like the others. */
const CLASS_OF: Partial<Record<Words["kind"], string>> = {
	scale: "scale",
	place: "scale",
	differs: "differs",
};

/** What a mark is called: the words that are seen, as WCAG 2.5.3 wants it, and then the rest. */
function nameOf({ event: { until, what, place = "" }, label }: Mark): string {
	const seen = label.map(({ text }) => text).join(" ");
	const rest = [what, place, until.slice(0, 4)]
		.filter((words) => !seen.includes(words))
		.join(", ");
	return `${seen}: ${rest}`.replace(/\s+/g, " ");
}

function element(
	tagName: string,
	properties: Attributes,
	children: ElementContent[] = [],
): Element {
	return { type: "element", tagName, properties, children };
}

const inside = (value: string): ElementContent[] => [{ type: "text", value }];
/** Whole pixels of the drawing: nobody sees less, and they are the shortest to write. */
const whole = Math.round;

/** `M1 2v30L5 60`: whole numbers, and the short form of what is upright or level. */
function pathOf([start, ...points]: readonly Point[]): string {
	if (!start) return "";
	let [x, y] = [whole(start[0]), whole(start[1])];
	const origin = `${x} ${y}`;
	const strokes = points.map((point) => {
		const [dx, dy] = [whole(point[0]) - x, whole(point[1]) - y];
		[x, y] = [x + dx, y + dy];
		return dx === 0 ? `v${dy}` : dy === 0 ? `h${dx}` : `l${dx} ${dy}`;
	});
	return `M${origin}${strokes.join("")}`;
}

/** Lines that belong together, as one text with a blank between them for those who hear it or copy it. */
function textOf(lines: readonly Words[]): Element[] {
	const [first, ...more] = lines;
	if (!first) return [];
	const { kind, at, anchor, text, turned } = first;
	const [x, y] = [whole(at[0]), whole(at[1])];
	const tspans = more.flatMap(({ kind, at, text }) => [
		...inside(" "),
		element(
			"tspan",
			{ x: whole(at[0]), y: whole(at[1]), className: CLASS_OF[kind] },
			inside(text),
		),
	]);
	const properties = {
		x,
		y,
		textAnchor: anchor === "start" ? undefined : anchor,
		transform: turned && `rotate(${turned} ${x} ${y})`,
		className: CLASS_OF[kind],
	};
	return [element("text", properties, [...inside(text), ...tspans])];
}

/** Dots have round ends: a day is a point, a range is as long as its days. */
function dotsOf({ at, length }: Mark, down: boolean): Element {
	const days = `${down ? "v" : "h"}${whole(length) || 0.01}`;
	const d = at.map((point) => pathOf([point]) + days).join("");
	return element("path", { className: "dots", d });
}

function diamondsOf({ at }: Mark): Element {
	const half = whole(DOT * 0.8);
	const d = at
		.map(
			([x, y]) =>
				`${pathOf([[x - half, y]])}l${half}-${half} ${half} ${half}-${half} ${half}z`,
		)
		.join("");
	return element("path", { className: "diamond", d });
}

/** A mark with its positions counted from its own first point, so that marks of one form are written alike. */
function fromOrigin(mark: Mark, [x, y]: Point): Mark {
	const moved = ([px, py]: Point): Point => [px - x, py - y];
	return {
		...mark,
		at: mark.at.map(moved),
		thread: mark.thread.map(moved),
		label: mark.label.map((words) => ({ ...words, at: moved(words.at) })),
	};
}

function markOf(mark: Mark, down: boolean): Element {
	const [left, top] = mark.thread[0] ?? mark.at[0] ?? [0, 0];
	const origin = [whole(left), whole(top)] as const;
	const moved = fromOrigin(mark, origin);
	const { at, thread, label, shape } = moved;
	const thin = element("path", { d: pathOf(thread) });
	const signs = shape === "dot" ? dotsOf(moved, down) : diamondsOf(moved);
	return element(
		"a",
		{
			href: `#${noteId(mark.event.claim.id)}`,
			ariaLabel: nameOf(mark),
			transform: `translate(${origin.join(" ")})`,
		},
		[
			...(thread.length > 1 ? [thin] : []),
			...(at.length > 0 ? [signs] : []),
			...textOf(label),
		],
	);
}

/** All lines of a kind as one path. */
function linesOf(layout: Layout, kind: "scale" | "lane"): Element[] {
	const lines = layout.lines.filter((line) => line.kind === kind);
	if (lines.length === 0) return [];
	const d = lines.map(({ from, to }) => pathOf([from, to])).join("");
	const className = kind === "scale" ? "scale" : undefined;
	return [element("path", { className, d })];
}

/** The figure as a part of the page: its marks are links to their notes, its looks are the style sheet’s. */
export function inlineSvg(layout: Layout): string {
	const { width, height, title, description, words, marks } = layout;
	const svg = element(
		"svg",
		{ viewBox: `0 0 ${width} ${height}`, role: "group" },
		[
			element("title", {}, inside(title)),
			element("desc", {}, inside(description)),
			...linesOf(layout, "scale"),
			...linesOf(layout, "lane"),
			...words.flatMap((line) => textOf([line])),
			...marks.map((mark) => markOf(mark, height > width)),
		],
	);
	return toHtml(svg, {
		space: "svg",
		closeEmptyElements: true,
		tightSelfClosing: true,
	});
}
