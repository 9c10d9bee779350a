import { expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { changesFeed } from "../../src/data/changes-feed.ts";
import { recordEdition } from "../../src/editing/record-edition.ts";
import type { ContentFiles } from "../../src/reading/content-files.ts";
import { formerPages } from "../../src/wording/former-page.ts";
import { changesSince } from "../../src/wording/note-changes.ts";
import { exampleContent } from "./example-content.ts";

const published = (files: ContentFiles, date: string): ContentFiles => ({
	...files,
	texts: new Map([
		...files.texts,
		...recordEdition(files, { changes: `As of ${date}.`, date }).written,
	]),
});

const withFile = (
	{ texts, ...files }: ContentFiles,
	file: string,
	from: string,
	to: string,
): ContentFiles => ({
	...files,
	texts: new Map([
		...texts,
		[file, (texts.get(file) ?? "").replace(from, to)] as const,
	]),
});

/** The example with a word of one note changed twice, each time published. */
const first = published(
	exampleContent({ "editions.yaml": undefined }),
	"2022-07-01",
);
const second = published(
	withFile(first, "claims/opening.md", "published a notice", "put up a notice"),
	"2022-08-01",
);
const third = published(
	withFile(
		second,
		"claims/opening.md",
		"status: supported",
		"status: supported-with-detail",
	),
	"2022-09-01",
);

const kept = ({ texts }: ContentFiles) =>
	[...texts.keys()].filter((file) => file.startsWith("published/"));

test("the first edition keeps every note, a later one those that it changed", () => {
	expect(kept(first)).toEqual([
		"published/1/opening.json",
		"published/1/length.json",
		"published/1/author.json",
	]);
	expect(kept(third)).toEqual([
		...kept(first),
		"published/2/opening.json",
		"published/3/opening.json",
	]);
	expect(judge(third).problems).toEqual([]);
});

test("a kept note has all that is needed to show it", () => {
	expect(JSON.parse(first.texts.get("published/1/length.json") ?? "")).toEqual({
		passage: "¶1",
		words: "90 metres long",
		verdict: "Differs from the record",
		digest: "Measured at 88 metres.",
		reason: "The article says 90 metres, the newspaper 88.",
		note: 'The newspaper gives <span lang="ja">88メートル</span>.',
		sources: [
			{
				title: "橋が開通",
				publishedBy: "The Gazette",
				published: "June 2022",
				URL: "https://example.org/gazette",
				quote: "全長88メートル",
				language: "ja",
				gloss: "88 metres in all",
				role: "contradicts",
				decides: true,
				seen: "Date taken from the address.",
				remark: "See [the plan](https://example.org/plan).",
			},
		],
	});
});

test("a letter of a published note that was changed is a problem of the edition that published it", () => {
	const altered = withFile(
		third,
		"published/2/opening.json",
		"put up",
		"put down",
	);
	expect(
		judge(altered).problems.map(({ code, message }) => `${code}: ${message}`),
	).toEqual([
		"published-changed: The files of published/2 are not those that edition 2 published.",
	]);
});

test("every published state has an address of its own", () => {
	const { edition } = judge(third);
	if (!edition) throw new Error("The example breaks a rule.");
	expect(formerPages(edition).map(({ path }) => path)).toEqual([
		"c/opening/3/",
		"c/opening/2/",
		"c/opening/1/",
		"c/length/1/",
		"c/author/1/",
	]);
});

test("what changed since is said in a line and word by word", () => {
	const { edition } = judge(third);
	const changes = edition?.published.map((former) => [
		`${former.claim} ${former.edition.number}`,
		changesSince(
			former,
			edition.claims.find(({ id }) => id === former.claim),
		),
	]);
	expect(Object.fromEntries(changes ?? [])).toMatchObject({
		"opening 3": { line: "The note stands so today.", words: [] },
		"opening 2": {
			line: "Since then: the verdict was “Supported” and is “Supported, with a detail”.",
			words: [],
		},
		"opening 1": {
			line: "Since then: the verdict was “Supported” and is “Supported, with a detail”; words of the note changed.",
			words: [
				[
					{ text: "The town ", kind: "same" },
					{ text: "published", kind: "removed" },
					{ text: "put up", kind: "added" },
					{ text: " a notice.", kind: "same" },
				],
			],
		},
	});
});

test("a claim that is gone says that it was retired", () => {
	const { edition } = judge(first);
	const [former] = edition?.published ?? [];
	if (!former) throw new Error("No note was kept.");
	expect(changesSince(former, undefined)).toEqual({
		line: "Since then the claim was retired.",
		words: [],
	});
});

test("the feed has an entry an edition, with every verdict that moved, and no markup of an editor’s", () => {
	const { edition } = judge(
		published(
			withFile(
				third,
				"claims/opening.md",
				"status: supported-with-detail",
				"status: supported",
			),
			"2022-10-01",
		),
	);
	if (!edition) throw new Error("The example breaks a rule.");
	const [newest, ...former] = edition.history;
	if (!newest) throw new Error("There is no edition.");
	const history = [
		{ ...newest, changes: "<script>alert(1)</script> & more" },
		...former,
	];
	const feed = changesFeed(
		{ ...edition, history },
		{
			feed: "https://example.org/changes.atom",
			page: "https://example.org/changes/",
		},
	);
	expect(feed.match(/<id>.*<\/id>/g)).toEqual([
		"<id>https://example.org/changes/</id>",
		"<id>https://example.org/changes/#edition-4</id>",
		"<id>https://example.org/changes/#edition-3</id>",
		"<id>https://example.org/changes/#edition-2</id>",
		"<id>https://example.org/changes/#edition-1</id>",
	]);
	expect(feed).toContain(
		"<p>&#x3C;script>alert(1)&#x3C;/script> &#x26; more</p><ul><li>Note 1, opening: was: Supported, with a detail; now: Supported</li></ul>",
	);
	// Of the feed itself, and of its newest edition.
	expect(feed.match(/<updated>.*<\/updated>/g)?.slice(0, 2)).toEqual([
		"<updated>2022-10-01T00:00:00.000Z</updated>",
		"<updated>2022-10-01T00:00:00.000Z</updated>",
	]);
});
