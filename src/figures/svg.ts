import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import {
	DOT,
	type Layout,
	type Line,
	type Mark,
	type Point,
	TEXT,
	type Words,
} from "./layout.ts";

type Attributes = Record<string, string | number | undefined>;

/** What a drawing’s parts wear: classes for the page’s style sheet, or colours of their own. */
interface Dress {
	root: Attributes;
	lines: Record<Line["kind"], Attributes>;
	words: Record<Words["kind"], Attributes>;
	thread: Attributes;
	dots: Attributes;
	diamond: Attributes;
	/** What a mark is: a link in the page, a group where links lead nowhere. */
	mark(mark: Mark): [tag: string, attributes: Attributes];
}

const PAGE: Dress = {
	root: { role: "group" },
	lines: { lane: {}, scale: { className: "scale" } },
	words: {
		name: {},
		scale: { className: "scale" },
		label: {},
		place: { className: "scale" },
		count: {},
		differs: { className: "differs" },
	},
	thread: {},
	dots: { className: "dots" },
	diamond: { className: "diamond" },
	mark: (mark) => [
		"a",
		{ href: `#fn-${mark.event.claim.id}`, ariaLabel: nameOf(mark) },
	],
};

/** What a mark is called: the words that are seen, as WCAG 2.5.3 wants it, and then the rest. */
function nameOf({ event: { until, what, place = "" }, label }: Mark): string {
	const seen = label.map(({ text }) => text).join(" ");
	const rest = [what, place, until.slice(0, 4)]
		.filter((words) => !seen.includes(words))
		.join(", ");
	return `${seen}: ${rest}`.replace(/\s+/g, " ");
}

/** Paper, not screen: the light theme’s colours (tailwind.config.ts). */
const INK = "#221d15";
const QUIET = "#635a4c";
const RULE = "#d9cfbb";
const EVIDENCE = "#1f4480";
const DIFFERS = "#a8301a";

const ALONE: Dress = {
	root: {
		xmlns: "http://www.w3.org/2000/svg",
		fill: "none",
		fontFamily: "Source Sans 3, Source Sans, sans-serif",
		fontSize: TEXT,
	},
	lines: { lane: { stroke: RULE }, scale: { stroke: RULE } },
	words: {
		name: { fill: INK },
		scale: { fill: QUIET },
		label: { fill: INK },
		place: { fill: QUIET },
		count: { fill: INK },
		differs: { fill: DIFFERS, fontWeight: 600 },
	},
	thread: { stroke: QUIET, strokeWidth: 0.75 },
	dots: { stroke: EVIDENCE, strokeWidth: DOT, strokeLinecap: "round" },
	diamond: { fill: DIFFERS },
	mark: () => ["g", {}],
};

function element(
	tagName: string,
	properties: Attributes,
	children: ElementContent[] = [],
): Element {
	return { type: "element", tagName, properties, children };
}

const inside = (value: string): ElementContent[] => [{ type: "text", value }];
/** As far as an eye tells positions apart, and as short as they can be written. */
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
function textOf(lines: readonly Words[], dress: Dress): Element[] {
	const [first, ...more] = lines;
	if (!first) return [];
	const { kind, at, anchor, text, turned } = first;
	const [x, y] = [whole(at[0]), whole(at[1])];
	const tspans = more.flatMap((line) => [
		...inside(" "),
		element(
			"tspan",
			{ x: whole(line.at[0]), y: whole(line.at[1]), ...dress.words[line.kind] },
			inside(line.text),
		),
	]);
	return [
		element(
			"text",
			{
				x,
				y,
				textAnchor: anchor === "start" ? undefined : anchor,
				transform: turned && `rotate(${turned} ${x} ${y})`,
				...dress.words[kind],
			},
			[...inside(text), ...tspans],
		),
	];
}

/** Dots with round ends: a day is a point, a range as long as its days. */
function signsOf(
	{ at, shape, length }: Mark,
	dress: Dress,
	down: boolean,
): Element {
	if (shape === "dot") {
		const stretch = `${down ? "v" : "h"}${whole(length) || 0.01}`;
		const d = at.map((point) => pathOf([point]) + stretch).join("");
		return element("path", { ...dress.dots, d });
	}
	const half = whole(DOT * 0.8);
	const d = at
		.map(
			([x, y]) =>
				`${pathOf([[x - half, y]])}l${half}-${half} ${half} ${half}-${half} ${half}z`,
		)
		.join("");
	return element("path", { ...dress.diamond, d });
}

/** A mark is drawn about its own first point, so that marks of one form are written alike. */
function markOf(mark: Mark, dress: Dress, down: boolean): Element {
	const [left, top] = mark.thread[0] ?? mark.at[0] ?? [0, 0];
	const [x, y] = [whole(left), whole(top)];
	const moved = ([px, py]: Point): Point => [px - x, py - y];
	const at = mark.at.map(moved);
	const thread = mark.thread.map(moved);
	const [tag, attributes] = dress.mark(mark);
	return element(tag, { ...attributes, transform: `translate(${x} ${y})` }, [
		...(thread.length > 1
			? [element("path", { ...dress.thread, d: pathOf(thread) })]
			: []),
		...(at.length > 0 ? [signsOf({ ...mark, at }, dress, down)] : []),
		...textOf(
			mark.label.map((words) => ({ ...words, at: moved(words.at) })),
			dress,
		),
	]);
}

function draw(layout: Layout, dress: Dress): string {
	const { width, height, title, description, lines, words, marks } = layout;
	const kinds = ["scale", "lane"] as const;
	const svg = element(
		"svg",
		{ viewBox: `0 0 ${width} ${height}`, ...dress.root },
		[
			element("title", {}, inside(title)),
			element("desc", {}, inside(description)),
			...kinds.flatMap((kind) => {
				const strokes = lines.filter((line) => line.kind === kind);
				if (strokes.length === 0) return [];
				const d = strokes.map(({ from, to }) => pathOf([from, to])).join("");
				return [element("path", { ...dress.lines[kind], d })];
			}),
			...words.flatMap((line) => textOf([line], dress)),
			...marks.map((mark) => markOf(mark, dress, height > width)),
		],
	);
	return toHtml(svg, {
		space: "svg",
		closeEmptyElements: true,
		tightSelfClosing: true,
	});
}

/** The figure as a part of the page: its marks are links to their notes, its looks are the style sheet’s. */
export const inlineSvg = (layout: Layout): string => draw(layout, PAGE);

/** The figure as a picture by itself, in colours of its own and without links. */
export const standaloneSvg = (layout: Layout): string => draw(layout, ALONE);
