import { describe, expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import type { Chronicle } from "../../src/edition/edition.ts";
import { boxOf, firstFree, spread } from "../../src/figures/boxes.ts";
import type { Layout, Words } from "../../src/figures/layout.ts";
import { inlineSvg } from "../../src/figures/svg.ts";
import { timeScale } from "../../src/figures/time.ts";
import { timelineAcross } from "../../src/figures/timeline-across.ts";
import { timelineDown } from "../../src/figures/timeline-down.ts";
import {
	whoMetWhomAcross,
	whoMetWhomDown,
} from "../../src/figures/who-met-whom.ts";
import { readContent } from "../../src/site/content-folder.ts";
import { EDITION } from "../edition.ts";

function theArticles(): Chronicle {
	const chronicle = judge(readContent(EDITION), true).edition?.chronicle;
	if (!chronicle) throw new Error("The content has no events.");
	return chronicle;
}
const chronicle = theArticles();

/** Events that the article does not count or name: a meeting of Kim and Xi, and Abe’s with Trump. */
const MEETINGS_LEFT_OUT = [
	"trump-florida",
	"abe-trump-washington-2018",
	"abe-trump-new-york",
	"abe-trump-buenos-aires",
	"xi-beijing-january",
	"abe-trump-washington-2019",
];
/** The same with Abe’s and Kono’s other contacts, and with acts and words of Japan. */
const LEFT_OUT = [
	"moon-pyeongchang",
	"kim-yong-nam",
	"moon-tokyo",
	"shell-in-parliament",
	"kono-ri-singapore",
	"moon-new-york",
	"kono-ri-new-york",
	"assembly-text",
	"policy-speech",
	...MEETINGS_LEFT_OUT,
];

const FIGURES: [
	name: string,
	layout: Layout,
	marks: number,
	leftOut: readonly string[],
][] = [
	["the timeline across", timelineAcross(chronicle), 37, LEFT_OUT],
	["the timeline down", timelineDown(chronicle), 37, LEFT_OUT],
	["who met whom across", whoMetWhomAcross(chronicle), 19, MEETINGS_LEFT_OUT],
	["who met whom down", whoMetWhomDown(chronicle), 19, MEETINGS_LEFT_OUT],
];

const wordsOf = ({ words, marks }: Layout): Words[] => [
	...words,
	...marks.flatMap(({ label }) => label),
];

describe.each(FIGURES)("%s", (_name, layout, marks, leftOut) => {
	test("has one mark for each of its events, with a label", () => {
		const ids = layout.marks.map(({ event }) => event.id);
		expect(new Set(ids).size).toBe(marks);
		expect(ids).toHaveLength(marks);
		expect(layout.marks.filter(({ label }) => label.length === 0)).toEqual([]);
	});

	test("has no words that meet others or leave the drawing", () => {
		const level = wordsOf(layout).filter(({ turned }) => turned === undefined);
		const meeting = level.flatMap((a, index) =>
			level
				.slice(index + 1)
				.filter((b) => !firstFree([[a]], [boxOf(b)]))
				.map((b) => `${a.text} meets ${b.text}`),
		);
		expect(meeting).toEqual([]);
		const air = 3;
		const outside = level.filter((words) => {
			const { left, right, top, bottom } = boxOf(words);
			return (
				left + air < 0 ||
				right - air > layout.width ||
				top < 0 ||
				bottom > layout.height
			);
		});
		expect(outside).toEqual([]);
	});

	test("shows what the article leaves out by a shape of its own", () => {
		expect(
			layout.marks
				.filter(({ shape }) => shape === "diamond")
				.map(({ event }) => event.id)
				.sort(),
		).toEqual([...leftOut].sort());
	});

	test("is drawn for the page with links to the notes, in the style sheet’s colours", () => {
		const inline = inlineSvg(layout);
		expect(inline.match(/<a href="#fn-[a-z0-9-]+" aria-label=/g)).toHaveLength(
			marks,
		);
		expect(inline).toContain(`<title>${layout.title}</title><desc>`);
		expect(inline).not.toMatch(/style=|#[0-9a-f]{6}/);
	});
});

test("a mark’s name begins with the words that are seen and tells the rest", () => {
	const names = FIGURES.map(
		([, layout]) =>
			/aria-label="([^"]*Panmunjom[^"]*)"/.exec(inlineSvg(layout))?.[1],
	);
	expect(names).toEqual([
		"27 Apr: Kim Jong Un and Moon Jae-in, Panmunjom, 2018",
		"27 Apr Panmunjom: Kim Jong Un and Moon Jae-in, 2018",
		"27 Apr 2018 Panmunjom: Kim Jong Un and Moon Jae-in",
		"27 Apr 2018 Panmunjom: Kim Jong Un and Moon Jae-in",
	]);
});

describe("who met whom", () => {
	const [, layout] = FIGURES[2] ?? [];
	const said = (layout?.words ?? []).map(({ text }) => text);

	test("has the article’s count beside the record’s, and says where they differ", () => {
		expect(said).toEqual([
			..."article,record".split(","),
			..."North Korea and South Korea,3,3".split(","),
			..."North Korea and United States,2,2".split(","),
			..."North Korea and China,3,4,they differ".split(","),
			..."South Korea and United States,4,4".split(","),
			..."North Korea and Russia,1,1".split(","),
			..."United States and Japan,–,5".split(","),
			..."North Korea and Japan,–,none".split(","),
		]);
	});

	test("has nothing in the last row, of those who did not meet", () => {
		const last = layout?.words.find(
			({ text }) => text === "North Korea and Japan",
		);
		const top = (last?.at[1] ?? 0) - 16;
		expect(top).toBeGreaterThan(0);
		expect(layout?.marks.filter(({ at }) => (at[0]?.[1] ?? 0) > top)).toEqual(
			[],
		);
	});
});

describe("the timeline", () => {
	const [, across] = FIGURES[0] ?? [];
	const heights = (name: string) =>
		across?.words.find(({ text, kind }) => kind === "name" && text === name)
			?.at[1] ?? Number.NaN;

	test("has Japan’s lane last, with thirteen events in 2018 and seven in 2019", () => {
		const lanes = across?.words.filter(({ kind }) => kind === "name") ?? [];
		expect(lanes.map(({ text }) => text)).toEqual([
			"Russia",
			"China",
			"North Korea",
			"South Korea",
			"United States",
			"Japan",
		]);
		const onLane = across?.marks.filter(({ at }) =>
			at.some(([, y]) => y === heights("Japan") - 4),
		);
		expect(onLane?.map(({ event }) => event.when)).toEqual([
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

	test("draws a meeting in the lanes of both, on its days", () => {
		const vladivostok = across?.marks.find(
			({ event }) => event.id === "putin-vladivostok",
		);
		expect(vladivostok?.at.map(([, y]) => y)).toEqual([
			heights("Russia") - 4,
			heights("North Korea") - 4,
		]);
	});
});

describe("days as positions", () => {
	test("begin with the first month and end with the last day", () => {
		const { at, months } = timeScale(chronicle.events, [0, 473]);
		expect([at("2018-02-01"), at("2018-02-11"), at("2019-05-20")]).toEqual([
			0, 10, 473,
		]);
		expect(months).toHaveLength(16);
		expect(months[0]).toMatchObject({ name: "Feb", year: "2018", start: 0 });
		expect(months[0]?.middle).toBeCloseTo(14);
		expect(months[11]).toMatchObject({ name: "Jan", year: "2019", start: 334 });
	});
});

describe("positions that are too near each other", () => {
	test.each([
		[[0, 100], 10, [0, 100]],
		[[50, 50], 10, [45, 55]],
		[[0, 1, 2, 60], 10, [-9, 1, 11, 60]],
		[[0, 15, 16], 10, [0, 10.5, 20.5]],
		[[], 10, []],
	])("%j at least %i apart are %j", (wanted, gap, expected) => {
		expect(spread(wanted, gap)).toEqual(expected);
	});
});
