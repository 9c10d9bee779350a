import { distinctLines, type Layout, type Line } from "./layout.ts";

/**
 * Empty space above the notes of a page, in points, by the number of its first note: it sends the next line
 * to the next page. A page whose space is 0 is named too, because the rule above the notes goes with it.
 * On a page without notes the space is at its foot, by the first passage that begins there.
 */
export type Slack = Readonly<Record<string, number>>;

/** Points that stay free on a page: less than a line, and more than positions are off by. */
const MARGIN = 5;

/** Points from the baseline of the last line to its bottom. */
const DESCENT = 3;

/** Costs are squares of the points that stay empty. One page more, and a line alone at a page’s edge, cost as much as a hole of 224 and of 447 points. */
const PAGE = 50_000;
const LONE = 200_000;

/** A line of the article with what it needs on its page, in points. */
interface Need {
	passage: string;
	/** From the line before, if that is on the same page. */
	step: number;
	/** The notes whose markers stand in it, and the number of the first of them. */
	notes: number;
	firstNote: number | undefined;
}

/** Height of each note with the space before it, in the order of numbers from 1. */
function noteHeights({ notes, noteLine }: Layout): number[] {
	const heights: number[] = [];
	for (const { number, edge, y } of notes)
		heights[number - 1] =
			edge === "start" ? -y : (heights[number - 1] ?? 0) + y + noteLine;
	return heights;
}

type Noted = Pick<Need, "notes" | "firstNote">;

/** The notes of each line; lines and markers are both in reading order. */
function notesByLine(lines: readonly Line[], layout: Layout): Noted[] {
	const needed = lines.map((): Noted => ({ notes: 0, firstNote: undefined }));
	const heights = noteHeights(layout);
	let at = 0;
	for (const [index, { page, y }] of layout.markers.entries()) {
		const ends = ({ page: there, y: bottom }: Line) =>
			there < page || (there === page && bottom < y - layout.leading / 2);
		while (lines[at] && ends(lines[at] ?? { page, y, passage: "" })) at += 1;
		const own = needed[at];
		if (!own || lines[at]?.page !== page) continue;
		own.notes += heights[index] ?? 0;
		own.firstNote ??= index + 1;
	}
	return needed;
}

function needsOf(lines: readonly Line[], layout: Layout): Need[] {
	const notes = notesByLine(lines, layout);
	const steps = lines.map((line, index) => {
		const former = lines[index - 1];
		return former?.page === line.page ? line.y - former.y : undefined;
	});
	const between = steps.filter(
		(step, index) =>
			step !== undefined && lines[index - 1]?.passage !== lines[index]?.passage,
	);
	const paragraph = Math.max(layout.leading, ...between.map(Number));
	return lines.map(({ passage }, index) => ({
		passage,
		step:
			steps[index] ??
			(lines[index - 1]?.passage === passage ? layout.leading : paragraph),
		notes: notes[index]?.notes ?? 0,
		firstNote: notes[index]?.firstNote,
	}));
}

/** Whether a page that begins with the first line and ends with the last has a line of a paragraph alone at an edge. */
function lonelyLines(
	needs: readonly Need[],
	first: number,
	last: number,
): number {
	const passage = (index: number) => needs[index]?.passage;
	const atHead =
		passage(first - 1) === passage(first) &&
		passage(first) !== passage(first + 1);
	const atFoot =
		passage(last) === passage(last + 1) && passage(last) !== passage(last - 1);
	return Number(atHead) + Number(atFoot);
}

/** A page of the article: its first line, its last one, and the points between them and its notes. */
interface Page {
	first: number;
	last: number;
	free: number;
	firstNote: number | undefined;
}

/** Every page that can begin with a line: one line longer each, as long as the notes fit. */
function* pagesFrom(
	first: number,
	needs: readonly Need[],
	height: number,
	{ separator }: Layout,
): Generator<Page> {
	let text = 0;
	let notes = 0;
	let firstNote: number | undefined;
	for (let last = first; last < needs.length; last += 1) {
		const need = needs[last];
		if (!need) return;
		if (last > first) text += need.step;
		notes += need.notes;
		firstNote ??= need.firstNote;
		const free =
			height - text - notes - (firstNote === undefined ? 0 : separator);
		if (free < 0 && last > first) return;
		yield { first, last, free, firstNote };
	}
}

/**
 * Divides the article’s lines into pages, so that as little as possible stays empty and no line of a
 * paragraph stands alone. The time grows with the number of lines.
 */
function bestPages(needs: readonly Need[], layout: Layout): Page[] {
	const lines = distinctLines(layout.lines);
	const top = (page: number) => lines.find((line) => line.page === page)?.y;
	const [opening] = lines;
	const height = (first: number) => {
		const ownPage = opening?.page ?? 1;
		const y = top(first === 0 ? ownPage : ownPage + 1) ?? opening?.y ?? 0;
		return layout.bottom - y - DESCENT;
	};
	const [firstHeight, laterHeight] = [height(0), height(1)];
	const best: { cost: number; page: Page | undefined }[] = [];
	best[needs.length] = { cost: 0, page: undefined };
	for (let first = needs.length - 1; first >= 0; first -= 1) {
		let chosen: { cost: number; page: Page | undefined } = {
			cost: Number.POSITIVE_INFINITY,
			page: undefined,
		};
		const available = first === 0 ? firstHeight : laterHeight;
		for (const page of pagesFrom(first, needs, available, layout)) {
			const isLast = page.last === needs.length - 1;
			const cost =
				PAGE +
				(isLast ? 0 : page.free ** 2) +
				LONE * lonelyLines(needs, first, page.last) +
				(best[page.last + 1]?.cost ?? 0);
			if (cost < chosen.cost) chosen = { cost, page };
		}
		best[first] = chosen;
	}
	const pages: Page[] = [];
	for (let page = best[0]?.page; page; page = best[page.last + 1]?.page)
		pages.push(page);
	return pages;
}

/** The first passage that begins on a page. */
const passageBegun = (
	{ first, last }: Page,
	lines: readonly Line[],
): string | undefined =>
	lines
		.slice(first, last + 1)
		.find(({ passage }, index) => lines[first + index - 1]?.passage !== passage)
		?.passage;

/**
 * Typst fills pages line by line: a line whose second note does not fit is parted from it, and a line
 * that moves can leave a single line behind. With the right space above the notes of each page every
 * line stays where the best division into pages has it.
 * @param layout of the brief, with whatever space
 */
export function paginate(layout: Layout): Slack {
	const lines = distinctLines(layout.lines);
	const start = lines[0]?.page ?? 1;
	const pages = bestPages(needsOf(lines, layout), layout);
	const before = layout.markers.findIndex(({ page }) => page < start);
	return Object.fromEntries([
		...(before < 0 ? [] : [[before + 1, 0]]),
		...pages.flatMap((page, index) => {
			const isLast = index === pages.length - 1;
			const space = isLast ? 0 : Math.max(0, page.free - MARGIN);
			const place = page.firstNote ?? passageBegun(page, lines);
			const isFull = space < layout.leading && page.firstNote === undefined;
			return place === undefined || isFull ? [] : [[place, space]];
		}),
	]);
}

/** Passages of which one line stands alone on a page. */
export function loneLines(layout: Layout): string[] {
	const lines = distinctLines(layout.lines);
	return lines.flatMap(({ page, passage }, index) => {
		const former = lines[index - 1];
		const next = lines[index + 1];
		const continues = former?.passage === passage || next?.passage === passage;
		const accompanied = [former, next].some(
			(other) => other?.passage === passage && other.page === page,
		);
		return continues && !accompanied ? [passage] : [];
	});
}
