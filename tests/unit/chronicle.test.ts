import { describe, expect, test } from "vitest";
import { daysInWords } from "../../src/edition/words.ts";
import { frozenEdition } from "../frozen-edition.ts";
import { judgeTold, problemsOf } from "./told-content.ts";

const events = (from: string, to: string) =>
	problemsOf({ "events.yaml": [from, to] });

describe("the events of the example", () => {
	const { edition, problems } = judgeTold();
	const chronicle = edition?.chronicle;

	test("break no rule", () => {
		expect(problems).toEqual([]);
	});

	test("stand in the order of days, with their words, parties, claim and source", () => {
		expect(
			chronicle?.events.map(
				({ id, when, what, place, parties, claim, source }) => [
					id,
					when,
					what,
					place,
					parties.map((actor) => actor.name),
					claim.number,
					source.id,
				],
			),
		).toEqual([
			[
				"meeting",
				"1 Jun 2021",
				"Meeting",
				"The bridge",
				["Council", "Mayor"],
				1,
				"town",
			],
			[
				"survey",
				"29 Jun – 2 Jul 2021",
				"Survey",
				undefined,
				["Town"],
				2,
				"gazette",
			],
		]);
	});

	test("stand in the order of the file when they begin on one day", () => {
		const same = judgeTold({
			"events.yaml": ['date: "2021-06-29"', 'date: "2021-06-01"'],
		}).edition?.chronicle;
		expect(same?.events.map(({ id }) => id)).toEqual(["survey", "meeting"]);
	});

	test("make the meetings of their pair", () => {
		expect(chronicle?.meetings).toMatchObject([
			{
				pair: "Council and Mayor",
				article: 1,
				events: [{ id: "meeting" }],
				differs: false,
			},
		]);
	});

	test("what was not found names its claim, if it has one", () => {
		expect(
			edition?.sought.map(({ claims, what }) => [
				claims.map(({ number }) => number),
				what,
			]),
		).toEqual([
			[[2], "The builder’s own figure."],
			[[], "A photograph."],
		]);
	});
});

describe("days in words", () => {
	test.each([
		["2018-09-08", undefined, "8 Sep"],
		["2018-09-18", "2018-09-20", "18–20 Sep"],
		["2018-09-30", "2018-10-01", "30 Sep – 1 Oct"],
	])("%s to %s", (date, until, words) => {
		expect(daysInWords(date, until)).toBe(words);
	});
});

describe("an event is refused", () => {
	test("with a claim that is none", () => {
		expect(events("claim: length", "claim: lenght")).toEqual([
			"events.yaml:22:5 claim-unknown There is no claim “lenght”.",
		]);
	});

	test("with a source that its claim does not cite", () => {
		expect(events("source: gazette", "source: town")).toEqual([
			"events.yaml:23:5 source-not-of-claim The claim “length” does not cite “town”.",
		]);
	});

	test("with an actor that is not listed, and with other parties than its pair", () => {
		expect(events("[mayor, council]", "[town, council]")).toEqual([
			"events.yaml:28:5 event-not-theirs “meeting” has the claim of council and mayor, and other parties.",
		]);
		expect(events("[mayor, council]", "[major, council]")).toEqual([
			"events.yaml:28:15 actor-unknown “major” is not among the actors.",
		]);
	});

	test("when it ends before it begins, or on a day that there is not", () => {
		expect(events('"2021-07-02"', '"2021-06-02"')).toEqual([
			"events.yaml:19:5 event-ends-early “survey” ends on 2021-06-02, before it begins on 2021-06-29.",
		]);
		expect(events('"2021-07-02"', '"2021-07-32"')).toEqual([
			"events.yaml:19:5 date-impossible There is no 2021-07-32 in the calendar.",
		]);
	});

	test("when its id stands twice", () => {
		expect(events("  survey:", "  meeting:")).toEqual([
			"events.yaml:24:3 id-not-unique The key “meeting” stands here a second time.",
		]);
	});
});

test("the meetings of a pair differ from the article’s count where the record has more", () => {
	const { meetings = [] } = frozenEdition().chronicle ?? {};
	expect(
		meetings.map(({ claim, article, events, differs }) => [
			claim.id,
			article,
			events.length,
			differs,
		]),
	).toEqual([
		["korea-summits", 3, 3, false],
		["us-north-korea-summits", 2, 2, false],
		["china-summits", 3, 4, true],
		["us-south-korea-summits", 4, 4, false],
		["russia-summit", 1, 1, false],
		["isolation", undefined, 5, false],
		["irrelevance", undefined, 0, false],
	]);
});

describe("the article’s count of meetings is refused", () => {
	test("when its claim does not say it, or the events do not show it", () => {
		expect(events("article: 1", "article: 2")).toEqual([
			"events.yaml:14:5 count-not-in-words The words of “opening” do not say two.",
		]);
		expect(
			events("    claim: opening\n    source", "    claim: author\n    source"),
		).toEqual([
			"events.yaml:14:5 count-not-shown The article counts 1 meeting of “opening”, and 0 are among the events.",
		]);
	});

	test("when it is more than words are usual for", () => {
		expect(events("article: 1", "article: 13")).toEqual([
			"events.yaml:14:5 count-not-in-words The words of “opening” do not say 13.",
		]);
	});

	test("when the record has more and the claim’s status does not say so", () => {
		const more = `  another:
    date: "2021-06-05"
    what: Meeting
    parties: [mayor, council]
    uncounted: true
    claim: opening
    source: town
  survey:`;
		expect(events("  survey:", more)).toEqual([
			"events.yaml:14:5 count-not-said The events have 1 meeting of “opening” that the article leaves out, and the claim’s status is supported.",
		]);
	});
});

test("what was not found may not name a claim that is none", () => {
	expect(
		problemsOf({
			"sought.yaml": ["claims: [length]", "claims: [length, width]"],
		}),
	).toEqual(["sought.yaml:2:20 claim-unknown There is no claim “width”."]);
});
