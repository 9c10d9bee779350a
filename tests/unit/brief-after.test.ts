import { expect, test } from "vitest";
import { briefData } from "../../src/brief/brief-data.ts";
import { judgeTold, problemsOf } from "./told-content.ts";

const { edition } = judgeTold();
if (!edition) throw new Error("The example has no edition.");
const data = briefData(edition, (part) => `https://example.org/${part}`);

test("a pair has its counts, its meetings and the note with their evidence", () => {
	expect(data.meetings).toEqual({
		title: "Who met whom",
		caption:
			"The council and the mayor. Both figures were made by the editors from the sources of the notes.",
		rules: ["Meetings of the two, 1 June 2021 to 30 June 2021."],
		head: ["Pair", "Article", "Record", "Meetings in the record", "Note"],
		rows: [
			{
				pair: "Council and Mayor",
				article: "1",
				record: "1",
				differs: false,
				note: { id: "opening", number: 1 },
				events: [{ when: "1 Jun 2021", place: "The bridge", uncounted: null }],
			},
		],
	});
});

test("the timeline says in words what it shows, and each mark names the claim of its note", () => {
	expect(data.timeline?.alt).toBe(
		"Timeline. 1 Jun 2021, Council and Mayor: Meeting, The bridge; 29 Jun – 2 Jul 2021, Town: Survey.",
	);
	expect(data.timeline?.marks.map(({ note }) => note)).toEqual([
		"opening",
		"length",
	]);
});

test("what happened next is sentences, each with the letter of its sources", () => {
	expect(data.aftermath).toMatchObject({
		byline:
			"The editors’ note of 30 June 2022, on the time after 4 June 2021. Nothing in it is the author’s.",
		paragraphs: [
			[
				{ letter: "a", runs: [{ text: "The bridge was measured again." }] },
				{
					letter: "b",
					runs: [
						{ text: " Nobody complained, said “the " },
						{ text: "town", italic: true },
						{ text: "”." },
					],
				},
			],
		],
		notes: [
			{
				letter: "a",
				uses: [{ gloss: "our translation: 88 metres in all" }],
			},
			{ letter: "b", uses: [{ quote: "The bridge is quiet." }] },
		],
	});
	expect(data.sources.map(({ uses }) => uses.at(-2))).toEqual([
		{
			name: "what happened next,",
			places: [{ target: "after-a", text: "a" }],
		},
		{
			name: "what happened next,",
			places: [{ target: "after-b", text: "b" }],
		},
	]);
});

test("what was not found names its note, if it is one’s", () => {
	expect(data.sought).toEqual([
		{
			subject: "Note 2",
			note: "length",
			what: "The builder’s own figure.",
			how: "Sought in the builder’s papers: a letter to the builder (June 2022). Result: not found.",
		},
		{
			subject: "The text",
			note: null,
			what: "A photograph.",
			how: "Sought in the town’s archive: a visit (30 June 2022). Result: not seen.",
		},
	]);
});

test.each([
	["Nobody complained", "`Nobody` complained", "16:43"],
	["See [the", "See `it` [the", "13:19"],
])(
	"code in what happened next or its remarks would vanish from the brief: %s",
	(from, to, place) => {
		expect(problemsOf({ "aftermath.mdx": [from, to] })).toEqual([
			`aftermath.mdx:${place} markup-unprintable The PDF brief cannot print code.`,
		]);
	},
);
