import { expect, test } from "vitest";
import { charactersByFont } from "../../src/text/needed-fonts.ts";

/** Families and the characters to take from each, where the fonts at hand have some. */
const needed = (text: string, language: string, atHand = "") =>
	[
		...charactersByFont([{ text, language }], (character) =>
			atHand.includes(character),
		),
	].map(([{ family }, characters]) => [family, [...characters].join("")]);

test("what the fonts at hand do not have is taken from the first family that has it", () => {
	expect(needed("a 圧力 한", "en", "圧")).toEqual([
		["noto-serif-jp", "力"],
		["noto-serif-kr", "한"],
	]);
});

test("Chinese takes its own form of a character that a Japanese font has", () => {
	expect(needed("直", "zh-CN", "直")).toEqual([["noto-serif-sc", "直"]]);
	expect(needed("直", "ja", "直")).toEqual([]);
});

test("full-width letters are taken, and letters that are at hand stay those of the words around them", () => {
	expect(needed("Ａé", "en", "é")).toEqual([["noto-serif-jp", "Ａ"]]);
	expect(needed("é", "zh-CN", "é")).toEqual([]);
});
