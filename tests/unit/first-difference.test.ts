import { expect, test } from "vitest";
import { firstDifference } from "../../src/text/first-difference.ts";

test("equal texts do not differ", () => {
	expect(firstDifference("One word.", "One word.")).toBeUndefined();
});

test("a difference is told in words and code points", () => {
	expect(firstDifference("I read it.", "I red it.")).toEqual({
		at: 4,
		words:
			"has “read it.” where the source text has “red it.”: U+0061 instead of U+0064",
	});
});

test("what is missing is the end", () => {
	expect(firstDifference("One", "One word")?.words).toBe(
		"has “One” where the source text has “One word”: the end instead of U+0020",
	);
	expect(firstDifference("", "")).toBeUndefined();
	expect(firstDifference("One word", "One")?.at).toBe(3);
});

test("a character outside the first plane differs as a whole", () => {
	expect(firstDifference("a 𝒜", "a 𝒷")).toEqual({
		at: 2,
		words: "has “𝒜” where the source text has “𝒷”: U+1D49C instead of U+1D4B7",
	});
});
