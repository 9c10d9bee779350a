import { describe, expect, test } from "vitest";
import type { Event } from "../../src/edition/edition.ts";
import { boxOf, firstFree, textWidth } from "../../src/figures/boxes.ts";
import {
	type Lanes,
	labelsBetweenLanes,
	labelsOnStairs,
} from "../../src/figures/labels-across.ts";
import type { Mark } from "../../src/figures/layout.ts";
import { timeScale } from "../../src/figures/time.ts";
import { judgeTold } from "./told-content.ts";

function toldEvent(): Event {
	const [event] = judgeTold().edition?.chronicle?.events ?? [];
	if (!event) throw new Error("The fixture has no events.");
	return event;
}
const told = toldEvent();
const [A, B, C] = ["a", "b", "c"].map((id) => ({ id, name: id.toUpperCase() }));
const ACTORS = [A, B, C].flatMap((actor) => actor ?? []);

/** An event whose date is its position, so that a test says where it stands. */
const event = (x: number, parties: string, changes: Partial<Event> = {}) => ({
	...told,
	id: `${parties}-${x}`,
	date: String(x),
	until: String(x),
	days: "1 Jun",
	what: "Talks",
	parties: ACTORS.filter(({ id }) => parties.includes(id)),
	...changes,
});

/** Lanes a, b, c at the heights 50, 90 and 130; names end at 40. */
const LANES: Lanes = {
	time: {
		at: Number,
		lengthOf: ({ date, until }) => Number(until) - Number(date),
		months: [],
	},
	laneOf: (id) => 50 + ["a", "b", "c"].indexOf(id) * 40,
	top: 50,
	bottom: 130,
	distance: 40,
	start: 40,
};
const labelOf = ({ label }: Mark) =>
	label.map(({ text, at, anchor }) => [text, ...at, anchor]);
const labelsOf = (marks: readonly Mark[]) => marks.map(labelOf);
const between = (...events: Event[]) => labelsBetweenLanes(events, [], LANES);

describe("a label beside the thread of an event of two lanes", () => {
	test("stands right of it, in the first row", () => {
		expect(labelsOf(between(event(200, "ab")))).toEqual([
			[["1 Jun", 205, 67, "start"]],
		]);
	});

	test("stands left of it where another thread is near at its right", () => {
		expect(labelsOf(between(event(200, "ab"), event(215, "ab")))).toEqual([
			[["1 Jun", 195, 67, "end"]],
			[["1 Jun", 220, 67, "start"]],
		]);
	});

	test("goes into the next row, or the next gap between lanes, for another event of the same day", () => {
		const days = [event(200, "ac"), event(200, "ac"), event(200, "ac")];
		expect(labelsOf(between(...days))).toEqual([
			[["1 Jun", 205, 67, "start"]],
			[["1 Jun", 195, 67, "end"]],
			[["1 Jun", 205, 107, "start"]],
		]);
	});

	test("takes a line for each word where only these have room, all beginning level", () => {
		const width = Math.max(textWidth("31"), textWidth("December"));
		const walls = between(event(205, "ab"), event(184 - width, "ab"));
		const drawn = walls.map((mark) => ({ ...mark, label: [] }));
		const tight = event(200, "ab", { days: "31 December" });
		const [label] = labelsOf(labelsBetweenLanes([tight], drawn, LANES));
		expect(label).toEqual([
			["31", 195 - width, 67, "start"],
			["December", 195 - width, 82, "start"],
		]);
	});

	test("is left out where nothing is free", () => {
		const near = [event(198, "ab"), event(202, "ab"), event(200, "ab")];
		expect(labelsOf(between(...near)).at(-1)).toEqual([]);
	});

	test("meets no label of an event of one lane, wherever that begins", () => {
		// The left edge of the one label is at the very place of the other event's thread.
		const alone = event(300, "a", { days: "1 Jun", what: "Talks in the town" });
		const label = textWidth("1 Jun  Talks in the town");
		const pair = event(300 - 5 - label - 3 + 1, "ab");
		const boxes = between(alone, pair).flatMap(({ label }) => label);
		const meeting = boxes.flatMap((one, index) =>
			boxes.slice(index + 1).filter((two) => !firstFree([[one]], [boxOf(two)])),
		);
		expect(meeting).toEqual([]);
		expect(boxes).toHaveLength(2);
	});
});

test("labels of events of one lane stand under it, in two rows in turn", () => {
	expect(
		labelsOf(between(event(150, "a"), event(250, "a"), event(350, "b"))),
	).toEqual([
		[["1 Jun  Talks", 145, 67, "end"]],
		[["1 Jun  Talks", 245, 82, "end"]],
		[["1 Jun  Talks", 345, 107, "end"]],
	]);
});

test("labels on the stairs stand below the last lane, each below those that it would cross", () => {
	const events = [event(200, "c"), event(210, "ac"), event(600, "")];
	const marks = labelsOnStairs(events, LANES);
	expect(labelsOf(marks)).toEqual([
		[["1 Jun  Talks", 195, 152, "end"]],
		[["1 Jun  Talks", 205, 169, "end"]],
		[["1 Jun  Talks", 595, 152, "end"]],
	]);
	// An event without parties begins above all lanes.
	expect(marks[2]?.thread).toEqual([
		[600, 38],
		[600, 148],
	]);
});

describe("the scale of days", () => {
	const scale = (...days: string[]) =>
		timeScale(
			days.map((date) => event(0, "a", { date, until: date })),
			[10, 110],
		);

	test("of one day, the first of its month, begins with it and has that month", () => {
		const { at, months } = scale("2021-06-01");
		expect(at("2021-06-01")).toBe(10);
		expect(months).toEqual([
			{ name: "Jun", year: "2021", start: 10, middle: 60 },
		]);
	});

	test("names the year of its first month and of every January", () => {
		const { months } = scale("2020-11-30", "2021-02-01");
		expect(months.map(({ name, year }) => [name, year])).toEqual([
			["Nov", "2020"],
			["Dec", undefined],
			["Jan", "2021"],
			["Feb", undefined],
		]);
	});

	test("of no event has no months", () => {
		expect(scale().months).toEqual([]);
	});
});
