import { describe, expect, test } from "vitest";
import { type Typing, typedOffset } from "../../src/text/typed.ts";

/** What stands from the place on where the words of a text were typed. */
const typedAt = (text: string, words: string, typed: string, typing: Typing) =>
	typed.slice(typedOffset(text, text.indexOf(words), typed, typing));

describe("a word is found where it was typed", () => {
	test.each<[string, Typing, string, string]>([
		["on one line", "plain", "A plan of it.", "A plan of it."],
		["folded", "plain", "A plan of it.", "\n    A\n    plan of\n    it.\n"],
		["after a quoted quote", "single", "It's a plan.", "It''s a\n  plan.'"],
		[
			"after escapes",
			"double",
			"“A” \\ é plan.",
			'\\u201cA” \\\\\\n\\xe9\\\n   plan."',
		],
		[
			"after signs of Markdown",
			"markdown",
			"A* & – plan.",
			"A\\* &amp; &#8211; plan.",
		],
		["outside the first plane", "plain", "𝒜 𝒷 plan.", "𝒜\n𝒷\nplan."],
	])("%s", (_how, typing, text, typed) => {
		expect(typedAt(text, "plan", typed, typing)).toMatch(/^plan/);
		expect(typedOffset(text, 0, typed, typing)).toBe(typed.search(/\S/));
	});
});

test("a blank is found where it was typed, or where the line was broken", () => {
	expect(typedOffset("a  b", 1, "a  b", "plain")).toBe(1);
	expect(typedOffset("a  b", 2, "a  b", "plain")).toBe(2);
	expect(typedOffset("a b", 1, "a\n   b", "plain")).toBe(1);
	expect(typedOffset(" a", 0, " a", "plain")).toBe(0);
});

test("what is beyond the end is at the end", () => {
	expect(typedOffset("ab", 2, "ab", "plain")).toBe(2);
	expect(typedOffset("ab ", 2, "ab", "plain")).toBe(2);
});
