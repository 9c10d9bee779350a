import { describe, expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import type { Chronicle } from "../../src/edition/edition.ts";
import type { Layout, Words } from "../../src/figures/layout.ts";
import { monthsOf } from "../../src/figures/months.ts";
import { timelineDrawing } from "../../src/figures/timeline.ts";
import { readContent } from "../../src/site/content-folder.ts";
import { widthOf } from "../../src/text/lines.ts";
import { EDITION } from "../edition.ts";

function theArticles(): Chronicle {
	const chronicle = judge(readContent(EDITION), true).edition?.chronicle;
	if (!chronicle) throw new Error("The content has no events.");
	return chronicle;
}
const chronicle = theArticles();

/** What the article does not count or name: a meeting of Kim and Xi, Abe’s and Kono’s contacts, acts and words of Japan. */
const LEFT_OUT = [
	"abe-trump-buenos-aires",
	"abe-trump-new-york",
	"abe-trump-washington-2018",
	"abe-trump-washington-2019",
	"assembly-text",
	"kim-yong-nam",
	"kono-ri-new-york",
	"kono-ri-singapore",
	"moon-new-york",
	"moon-pyeongchang",
	"moon-tokyo",
	"policy-speech",
	"shell-in-parliament",
	"trump-florida",
	"xi-beijing-january",
];
const layout = timelineDrawing(chronicle);

const wordsOf = ({ words, marks }: Layout): Words[] => [
	...words,
	...marks.flatMap(({ label }) => label),
];

describe("the drawing of the timeline", () => {
	test("has one mark for each of its events, with a label", () => {
		const ids = layout.marks.map(({ event }) => event.id);
		expect(new Set(ids).size).toBe(37);
		expect(ids).toHaveLength(37);
		expect(layout.marks.filter(({ label }) => label.length === 0)).toEqual([]);
	});

	test("has no words that meet others or leave the drawing", () => {
		const boxes = wordsOf(layout).map(({ text, anchor, at: [x, y] }) => {
			const width = widthOf(text) * 12;
			const left = anchor === "middle" ? x - width / 2 : x;
			return { text, left, right: left + width, top: y - 9, bottom: y + 3 };
		});
		const meeting = boxes.flatMap((a, index) =>
			boxes
				.slice(index + 1)
				.filter(
					(b) =>
						a.left < b.right &&
						b.left < a.right &&
						a.top < b.bottom &&
						b.top < a.bottom,
				)
				.map((b) => `${a.text} meets ${b.text}`),
		);
		expect(meeting).toEqual([]);
		const outside = boxes.filter(
			({ left, right, top, bottom }) =>
				left < 0 || right > layout.width || top < 0 || bottom > layout.height,
		);
		expect(outside).toEqual([]);
	});

	test("says of each event its days, what it was and where, and whether the days are a visit’s", () => {
		const labels = layout.marks.map(({ label }) =>
			label.map(({ text }) => text).join(" | "),
		);
		expect(labels.slice(2, 5)).toEqual([
			"25–28 Mar | Kim Jong Un and Xi Jinping, Beijing (visit)",
			"17–18 Apr | Shinzo Abe and Donald Trump, Mar-a-Lago",
			"27 Apr | Kim Jong Un and Moon Jae-in, Panmunjom",
		]);
	});

	test("shows what the article leaves out by a shape of its own", () => {
		expect(
			layout.marks
				.filter(({ shape }) => shape === "diamond")
				.map(({ event }) => event.id)
				.sort(),
		).toEqual(LEFT_OUT);
	});
});

describe("a lane of the timeline", () => {
	const laneAt = (name: string) =>
		layout.words.find(({ text, kind }) => kind === "name" && text === name)
			?.at[0] ?? Number.NaN;

	test("has its country’s name above it, Japan’s the last", () => {
		const names = layout.words.filter(({ kind }) => kind === "name");
		expect(names.map(({ text }) => text)).toEqual([
			"Russia",
			"China",
			"North",
			"Korea",
			"South",
			"Korea",
			"United",
			"States",
			"Japan",
		]);
	});

	test("has a mark for each event of its country: Japan’s thirteen in 2018 and seven in 2019", () => {
		const onLane = layout.marks.filter(({ at }) =>
			at.some(([x]) => x === laneAt("Japan")),
		);
		expect(onLane.map(({ event }) => event.when)).toEqual([
			"9 Feb 2018",
			"9 Feb 2018",
			"17–18 Apr 2018",
			"9 May 2018",
			"7 Jun 2018",
			"18 Jun 2018",
			"3 Aug 2018",
			"25 Sep 2018",
			"25 Sep 2018",
			"26 Sep 2018",
			"26 Sep 2018",
			"15 Nov 2018",
			"30 Nov 2018",
			"28 Jan 2019",
			"13 Mar 2019",
			"9 Apr 2019",
			"23 Apr 2019",
			"26 Apr 2019",
			"2 May 2019",
			"6 May 2019",
		]);
	});

	test("is crossed by an event that concerns no country, which has no mark", () => {
		const publication = layout.marks.find(
			({ event }) => event.id === "publication",
		);
		expect(publication?.at).toEqual([]);
		const level = layout.lines.filter(({ from, to }) => from[1] === to[1]);
		expect(level.map(({ from, to }) => [from[0], to[0]])).toEqual([
			[laneAt("Russia"), laneAt("Japan")],
		]);
	});

	test("has a meeting in the lanes of those who met, and in no other", () => {
		const vladivostok = layout.marks.find(
			({ event }) => event.id === "putin-vladivostok",
		);
		expect(vladivostok?.at.map(([x]) => x)).toEqual([
			laneAt("Russia"),
			laneAt("North"),
		]);
	});
});

describe("the months of the events", () => {
	const months = monthsOf(chronicle.events);

	test("are all months from the first event to the last, those without an event too", () => {
		expect(
			months.map(({ label, events }) => `${label}: ${events.length}`),
		).toEqual([
			"February 2018: 2",
			"March 2018: 1",
			"April 2018: 2",
			"May 2018: 4",
			"June 2018: 4",
			"July 2018: 0",
			"August 2018: 1",
			"September 2018: 6",
			"October 2018: 0",
			"November 2018: 3",
			"December 2018: 0",
			"January 2019: 2",
			"February 2019: 1",
			"March 2019: 1",
			"April 2019: 5",
			"May 2019: 5",
		]);
	});

	test("have every event once and in its order", () => {
		expect(months.flatMap(({ events }) => events)).toEqual(chronicle.events);
	});

	test("are none where there is no event", () => {
		expect(monthsOf([])).toEqual([]);
	});
});
