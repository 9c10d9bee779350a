import { describe, expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import {
	recordAnchors,
	retireAnchor,
} from "../../src/editing/record-anchors.ts";
import { anchorsOf } from "../../src/edition/article-anchors.ts";
import { readDraft } from "../../src/reading/draft.ts";
import { matchQuote } from "../../src/text/match-quote.ts";
import { changed, exampleContent } from "./example-content.ts";

const { article } = readDraft(exampleContent());
const present = article ? anchorsOf(article) : [];
const recorded = recordAnchors(
	{ anchors: {}, retired: {} },
	present,
	"2021-07-01",
);

describe("the ids of an article", () => {
	test("stand in reading order, each with its words in their context", () => {
		expect(present.map(({ id }) => id)).toEqual([
			"p1",
			"c-opening",
			"c-length",
			"p2",
			"author",
			"c-author",
		]);
		expect(recorded.anchors["c-length"]).toEqual({
			published: "2021-07-01",
			selector: {
				type: "TextQuoteSelector",
				exact: "90 metres long",
				prefix: "idge opened on 1 June 2021. It is ".slice(-32),
				suffix: ", said the mayor.\n\nNobody has cr",
			},
		});
	});

	test("keep their day when others are added", () => {
		const first = recordAnchors(
			{ anchors: {}, retired: {} },
			present.slice(0, 1),
			"2020-01-01",
		);
		const { anchors } = recordAnchors(first, present, "2021-07-02");
		expect(
			Object.entries(anchors).map(
				([id, { published }]) => `${id} ${published}`,
			),
		).toEqual([
			"p1 2020-01-01",
			"c-opening 2021-07-02",
			"c-length 2021-07-02",
			"p2 2021-07-02",
			"author 2021-07-02",
			"c-author 2021-07-02",
		]);
	});
});

describe("an id that is retired", () => {
	const retirement = {
		retired: "2022-02-02",
		reason: "It said nothing.",
		successor: "author",
	};
	const next = retireAnchor(recorded, "c-author", retirement);
	const without = {
		"article.mdx": changed(
			"article.mdx",
			'<Claim id="author">Ada Brown is a surveyor</Claim>',
			"Ada Brown is a surveyor",
		),
		"claims/author.md": undefined,
	};

	test("leaves the ids in use and keeps its words", () => {
		expect(Object.keys(next?.anchors ?? {})).not.toContain("c-author");
		expect(next?.retired["c-author"]).toEqual({
			published: "2021-07-01",
			...retirement,
			selector: {
				type: "TextQuoteSelector",
				exact: "Ada Brown is a surveyor",
				prefix: "\n\nNobody has crossed it twice.\n\n",
				suffix: ".",
			},
		});
	});

	test("is no longer missed, and the edition says what became of it", () => {
		const { edition, problems } = judge(
			exampleContent({ ...without, "anchors.lock.json": JSON.stringify(next) }),
			true,
		);
		expect(problems).toEqual([]);
		expect(edition?.retired).toEqual([
			{
				id: "c-author",
				words: "Ada Brown is a surveyor",
				retired: "2 February 2022",
				reason: "It said nothing.",
				successor: "author",
			},
		]);
	});

	test("is not recorded a second time, nor retired if it never was published", () => {
		expect(next && recordAnchors(next, present, "2023-01-01")).toEqual(next);
		expect(retireAnchor(recorded, "c-nowhere", retirement)).toBeUndefined();
	});
});

describe("words that have moved", () => {
	const text = "The bridge opened in June. It is ninety metres long, they say.";

	test("are found again, whole or nearly", () => {
		expect(matchQuote(text, "It is ninety metres")).toEqual({
			words: "It is ninety metres",
			score: 1,
		});
		expect(matchQuote(text, "It was ninety meters")).toEqual({
			words: "It is ninety metres",
			score: 0.8,
		});
	});

	test("are worth less the less they are like", () => {
		const scores = ["in June", "in Juni", "im Juni", "am Juli"].map(
			(words) => matchQuote(text, words)?.score ?? 0,
		);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		expect(scores[0]).toBe(1);
	});

	test("are not found where nothing is like them", () => {
		expect(matchQuote(text, "Quarterly earnings rose")).toBeUndefined();
	});
});
