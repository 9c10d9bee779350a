import { expect, test } from "vitest";
import { linesOf } from "../../src/text/lines.ts";

test("words fill lines first fit and are never divided", () => {
	// In Source Sans an “n” is 0.544 em and a blank 0.2 em wide.
	expect(linesOf("nnn nnn", 4)).toBe(1);
	expect(linesOf("nnn nnn", 3.4)).toBe(2);
	expect(linesOf("nnn nnn nnn", 3.5)).toBe(2);
	expect(linesOf("n n n", 0.6)).toBe(3);
});

test("a word wider than the line has one of its own", () => {
	expect(linesOf("nnnnnnnnnn", 2)).toBe(1);
	expect(linesOf("n nnnnnnnnnn n", 2)).toBe(3);
});

test("signs that the font lacks count a whole em", () => {
	expect(linesOf("橋橋橋 橋", 4)).toBe(2);
	expect(linesOf("橋橋橋 橋", 4.3)).toBe(1);
});
