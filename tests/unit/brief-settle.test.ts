import { describe, expect, test } from "vitest";
import { type Layout, partedNotes, settle } from "../../src/brief/settle.ts";

const line = (passage: string, page: number, y: number) => ({
	passage,
	page,
	y,
});
const note = (number: number, page: number, y: number) => ({
	number,
	page,
	y,
});

/** Page 1 holds two paragraphs and notes 1 and 2 with 26 points free above them; page 2 the rest of the second. */
const layout: Layout = {
	lines: [
		line("p1", 1, 100),
		line("p1", 1, 115),
		line("p2", 1, 135),
		line("p2", 1, 150),
		line("p2", 2, 70),
		line("p2", 2, 85),
	],
	markers: [
		{ page: 1, y: 115 },
		{ page: 1, y: 150 },
		{ page: 2, y: 85 },
	],
	notes: [note(1, 1, 200), note(2, 1, 220), note(3, 2, 220)],
};

test("where every note is with its marker and no line alone, nothing is to be settled", () => {
	expect(partedNotes(layout)).toEqual([]);
	expect(settle(layout, {})).toBeUndefined();
});

describe("a note that went on without its line", () => {
	const parted: Layout = {
		...layout,
		notes: [note(1, 1, 200), note(2, 2, 200), note(3, 2, 220)],
	};

	test("is named", () => {
		expect(partedNotes(parted)).toEqual([2]);
	});

	test("has the line sent after it: the note before is given the free space and a little more", () => {
		expect(settle(parted, {})).toEqual({ "1": 30 });
	});

	test("more space is added to what was given before", () => {
		expect(settle(parted, { "1": 10, "9": 5 })).toEqual({ "1": 40, "9": 5 });
	});

	test("is left where no note stays that could be given space", () => {
		const first: Layout = {
			...layout,
			notes: [note(1, 2, 180), note(2, 2, 200), note(3, 2, 220)],
		};
		expect(settle(first, {})).toBeUndefined();
	});
});

test("a note that stands a page before its line is sent after it", () => {
	const early: Layout = {
		...layout,
		notes: [note(1, 1, 200), note(2, 1, 220), note(3, 1, 240)],
	};
	expect(settle(early, {})).toEqual({ "2": 30 });
});

test("the first line of a paragraph does not stay alone at the foot of a page", () => {
	const alone: Layout = {
		...layout,
		lines: layout.lines.map((line, index) =>
			index === 3 ? { ...line, page: 2, y: 55 } : line,
		),
		markers: [
			{ page: 1, y: 115 },
			{ page: 2, y: 55 },
			{ page: 2, y: 85 },
		],
		notes: [note(1, 1, 200), note(2, 2, 200), note(3, 2, 220)],
	};
	expect(settle(alone, {})).toEqual({ "1": 45 });
});

test("the last line of a paragraph does not stand alone at the head of one", () => {
	const alone: Layout = {
		...layout,
		lines: layout.lines.slice(0, 5),
		markers: [
			{ page: 1, y: 115 },
			{ page: 1, y: 150 },
			{ page: 2, y: 70 },
		],
	};
	expect(settle(alone, {})).toEqual({ "1": 30 });
});

test("a paragraph’s number a little above its line is no line of its own", () => {
	const numbered: Layout = {
		...layout,
		lines: [
			line("p1", 1, 98),
			...layout.lines.slice(0, 2),
			line("p2", 2, 68),
			line("p2", 2, 70),
		],
		markers: [
			{ page: 1, y: 115 },
			{ page: 2, y: 70 },
		],
		notes: [note(1, 1, 200), note(2, 2, 200)],
	};
	expect(settle(numbered, {})).toBeUndefined();
});
