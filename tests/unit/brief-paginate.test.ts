import { describe, expect, test } from "vitest";
import { type Layout, partedNotes } from "../../src/brief/layout.ts";
import { loneLines, paginate } from "../../src/brief/paginate.ts";

/** Notes of one line each, 12 points high with what stands before them; pages end at 300. */
const note = (number: number, page: number, y: number) => [
	{ number, edge: "start" as const, page, y },
	{ number, edge: "end" as const, page, y },
];

const lines = (passage: string, page: number, ...ys: number[]) =>
	ys.map((y) => ({ passage, page, y }));

/** Two paragraphs; the notes of lines 2 and 4 stand on page 1, where 40 points stay free, that of line 6 on page 2. */
const layout: Layout = {
	bottom: 300,
	leading: 15,
	noteLine: 12,
	separator: 10,
	lines: [
		...lines("p1", 1, 100, 115),
		...lines("p2", 1, 135, 150, 165, 180),
		...lines("p2", 2, 70, 85),
	],
	markers: [
		{ page: 1, y: 115 },
		{ page: 1, y: 150 },
		{ page: 2, y: 85 },
	],
	notes: [...note(1, 1, 276), ...note(2, 1, 288), ...note(3, 2, 288)],
	targets: [],
	marks: [],
};

test("a page is filled; only the last has no space above its notes", () => {
	// From 100 to 300: 197 points without the descent, 95 of text to the next-to-last line, 34 of notes.
	expect(paginate({ ...layout, bottom: 240 })).toEqual({ "1": 18, "3": 0 });
});

test("all that fits on one page stays there, with the rule above its first note", () => {
	expect(paginate(layout)).toEqual({ "1": 0 });
});

test("notes before the article have their rule, too", () => {
	const onFront: Layout = {
		...layout,
		lines: layout.lines.map((line) => ({ ...line, page: line.page + 1 })),
		markers: [
			{ page: 1, y: 50 },
			...layout.markers.map(({ page, y }) => ({ page: page + 1, y })),
		],
		notes: [1, 2, 3, 4].flatMap((number) => note(number, number, 288)),
	};
	expect(paginate(onFront)).toEqual({ "1": 0, "2": 0 });
});

test("a line whose second note does not fit goes to the next page with both", () => {
	const crowded: Layout = {
		...layout,
		bottom: 225,
		markers: [
			{ page: 1, y: 115 },
			{ page: 1, y: 180 },
			{ page: 1, y: 180 },
		],
		notes: [...note(1, 1, 200), ...note(2, 1, 212), ...note(3, 2, 212)],
	};
	expect(partedNotes(crowded)).toEqual([3]);
	// Three lines of the second paragraph stay; the fourth is the first of two on page 2.
	expect(paginate(crowded)).toEqual({ "1": 30, "2": 0 });
});

describe("a line of a paragraph alone", () => {
	const first: Layout = {
		...layout,
		lines: [
			...lines("p1", 1, 100, 115, 130),
			...lines("p2", 1, 150),
			...lines("p2", 2, 70, 85),
		],
		markers: [{ page: 1, y: 115 }],
		notes: note(1, 1, 180),
		bottom: 180,
	};

	test("at the foot of a page is found, and sent to the others", () => {
		expect(loneLines(first)).toEqual(["p2"]);
		expect(paginate(first)).toEqual({ "1": 20 });
	});

	test("at the head of a page is found, and gets the line before it", () => {
		const last: Layout = {
			...first,
			lines: [
				...lines("p1", 1, 100, 115),
				...lines("p2", 1, 135, 150),
				...lines("p2", 2, 70),
			],
			bottom: 189,
		};
		expect(loneLines(last)).toEqual(["p2"]);
		expect(paginate(last)).toEqual({ "1": 44 });
	});

	test("is not one that is the whole paragraph", () => {
		expect(loneLines({ ...first, lines: lines("p1", 1, 100) })).toEqual([]);
	});
});

test("a paragraph’s number a little above its line is no line of its own", () => {
	const numbered: Layout = {
		...layout,
		lines: [...lines("p1", 1, 98, 100), ...lines("p2", 1, 118, 120, 135)],
	};
	expect(loneLines(numbered)).toEqual([]);
	expect(loneLines({ ...numbered, lines: lines("p1", 1, 98, 100) })).toEqual(
		[],
	);
});

test("more notes in one line than a page holds do not stop it", () => {
	const many: Layout = {
		...layout,
		markers: Array.from({ length: 40 }, () => ({ page: 1, y: 115 })),
		notes: Array.from({ length: 40 }, (_, index) =>
			note(index + 1, index < 10 ? 1 : 2, 200),
		).flat(),
	};
	// The line goes to the next page; the former, which has no note, is left with its first line alone.
	expect(paginate(many)).toEqual({ "1": 0, p1: 192 });
});
