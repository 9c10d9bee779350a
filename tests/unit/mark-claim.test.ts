import { describe, expect, test } from "vitest";
import { markClaim } from "../../src/editing/mark-claim.ts";
import { changed, exampleContent } from "./example-content.ts";

const article = exampleContent().texts.get("article.mdx") ?? "";
const lineOf = (marking: ReturnType<typeof markClaim>, number: number) =>
	"text" in marking ? marking.text.split("\n")[number - 1] : marking.refusal;

test("puts the tags around the words and changes nothing else", () => {
	const marking = markClaim(article, "crossing", "has crossed it");
	expect(lineOf(marking, 19)).toBe(
		'Nobody <Claim id="crossing">has crossed it</Claim> twice.',
	);
	expect(
		"text" in marking &&
			marking.text
				.replace('<Claim id="crossing">', "")
				.replace("has crossed it</Claim>", "has crossed it"),
	).toBe(article);
});

test("finds words after a claim of the same paragraph", () => {
	expect(lineOf(markClaim(article, "mayor", "the mayor"), 17)).toBe(
		'<Claim id="opening">The bridge opened on 1 June 2021</Claim>. It is <Claim id="length">90 metres long</Claim>, said <Claim id="mayor">the mayor</Claim>.',
	);
});

describe("leaves the article alone", () => {
	test.each([
		[
			"crossing",
			"has crossed them",
			"The article does not have the words “has crossed them”. Most like them: “has crossed it”.",
		],
		[
			"crossing",
			"Quarterly earnings",
			"The article does not have the words “Quarterly earnings”.",
		],
		[
			"is",
			"is",
			"The words “is” stand 2 times in the article; give more of them.",
		],
		[
			"size",
			"metres long, said",
			"The words “metres long, said” overlap the claim “length”.",
		],
		["june", "1 June", "The words “1 June” overlap the claim “opening”."],
		[
			"length",
			"Nobody",
			"The claim “length” is marked in the article already.",
		],
	])("for %s, %s", (id, words, refusal) => {
		expect(markClaim(article, id, words)).toEqual({ refusal });
	});

	test("where words are typed with a backslash", () => {
		const escaped = changed("article.mdx", "Nobody has", "Nobody\\* has");
		expect(markClaim(escaped, "nobody", "Nobody* has")).toEqual({
			refusal:
				"The words “Nobody* has” are typed with a backslash or a sign for a sign; put the tags around them by hand.",
		});
	});

	test("while it cannot be read", () => {
		expect(markClaim(`${article}<Claim>`, "a", "Nobody")).toEqual({
			refusal: "article.mdx has problems; npm run check names them.",
		});
	});
});
