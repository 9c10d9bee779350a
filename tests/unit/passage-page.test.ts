import { describe, expect, test } from "vitest";
import {
	claimPages,
	pagePath,
	paragraphPages,
	retiredPages,
} from "../../src/wording/passage-page.ts";
import { frozenEdition } from "../frozen-edition.ts";
import { exampleEdition } from "./example-edition.ts";

test("an id has a page if it is a paragraph’s or a claim’s", () => {
	expect(
		["p3", "c-blue-book", "author", "fn-x", "p", "c-"].map(pagePath),
	).toEqual([
		"p/3/",
		"c/blue-book/",
		undefined,
		undefined,
		undefined,
		undefined,
	]);
});

describe("the pages of an edition", () => {
	test("a paragraph is presented by its words, its author and its evidence", () => {
		const [first, second] = paragraphPages(exampleEdition());
		expect(first).toMatchObject({
			id: "p1",
			path: "p/1/",
			card: "p-1",
			label: "¶1",
			title:
				"“The bridge opened on 1 June 2021. It is 90 metres long …” · Ada Brown, ¶1",
			description:
				"“The bridge opened on 1 June 2021. It is 90 metres long, said the mayor.” Ada Brown, 4 June 2021, ¶1, with the evidence for 2 claims.",
		});
		expect(second?.description).toBe(
			"“Nobody has crossed it twice.” Ada Brown, 4 June 2021, ¶2.",
		);
	});

	test("a claim is presented by its words and its status", () => {
		const [, length] = claimPages(exampleEdition());
		expect(length).toMatchObject({
			id: "c-length",
			path: "c/length/",
			card: "c-length",
			label: "¶1, note 2",
			words: "90 metres long",
			title: "“90 metres long” · Differs from the record",
			description:
				"“90 metres long” Differs from the record: Measured at 88 metres. Ada Brown, 4 June 2021, ¶1.",
		});
	});

	test("a retired id is presented by its former words, and leads to its successor", () => {
		const selector = {
			type: "TextQuoteSelector",
			exact: "The bridge is new",
			prefix: "",
			suffix: "",
		};
		const retired = {
			published: "2021-07-01",
			retired: "2021-08-02",
			reason: "Merged.",
			selector,
		};
		const edition = exampleEdition({
			"anchors.lock.json": JSON.stringify({
				anchors: {},
				retired: {
					"c-old": { ...retired, successor: "c-length" },
					p7: { ...retired, successor: "author" },
					author: retired,
				},
			}),
		});
		expect(
			retiredPages(edition).map(({ path, title, leadsTo, retired }) => ({
				path,
				title,
				leadsTo,
				retired,
			})),
		).toEqual([
			{
				path: "c/old/",
				title: "“The bridge is new” · Retired",
				leadsTo: "c/length/",
				retired: "2 August 2021",
			},
			{
				path: "p/7/",
				title: "“The bridge is new” · Retired",
				leadsTo: "#author",
				retired: "2 August 2021",
			},
		]);
	});

	test("no title or description of this edition cuts a word", () => {
		const edition = frozenEdition();
		const pages = [...paragraphPages(edition), ...claimPages(edition)];
		expect(pages).toHaveLength(45);
		for (const { title, description, words } of pages) {
			for (const text of [title, description]) {
				const [, shown = "", cut] = /^“(.*?)( …)?” /.exec(text) ?? [];
				expect(words.startsWith(shown)).toBe(true);
				expect(words.charAt(shown.length)).toMatch(cut ? /[\s,;:.]/ : /^$/);
			}
		}
	});
});
