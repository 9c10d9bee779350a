import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitWords, type Space } from "../../src/cards/fit.ts";

/** Every character half an em wide. */
const measure = (line: string) => line.length / 2;
const SPACE: Space = {
	width: 200,
	height: 100,
	largest: 40,
	least: 10,
	leading: 1.25,
};

describe("fitting words", () => {
	test("few words are as large as is allowed", () => {
		expect(fitWords("One bridge", SPACE, measure)).toEqual({
			size: 40,
			lines: ["One bridge"],
			whole: true,
		});
	});

	test("more words are as large as they fit, in lines of even length", () => {
		expect(
			fitWords("The bridge opened on the first of June", SPACE, measure),
		).toEqual({
			size: 26,
			lines: ["The bridge", "opened on the", "first of June"],
			whole: true,
		});
	});

	test("words that do not fit at the least size are cut at a blank, and close as they should", () => {
		const text = `“${"many words ".repeat(60)}`;
		const { size, lines, whole } = fitWords(text, SPACE, measure, "”");
		expect({ size, whole, lines: lines.length }).toEqual({
			size: 10,
			whole: false,
			lines: 8,
		});
		expect(lines.join(" ")).toMatch(/^“(many words )+(many )?…”$/);
	});

	test("a word that is wider than a line is broken where Unicode lets an address be broken", () => {
		const fitted = fitWords(
			"https://example.org/the/north/bridge/opens/today?day=1-June",
			SPACE,
			measure,
		);
		expect(fitted).toEqual({
			size: 20,
			lines: [
				"https://",
				"example.org/the/",
				"north/bridge/opens/",
				"today?day=1-June",
			],
			whole: true,
		});
	});

	test("a word without such places is broken between letters, and a letter keeps its accents", () => {
		const { lines, whole } = fitWords("e\u0301".repeat(60), SPACE, measure);
		expect(whole).toBe(true);
		expect(lines.join("")).toBe("e\u0301".repeat(60));
		for (const line of lines) expect(line).toMatch(/^(e\u0301)+$/);
	});

	test("a word that only just fits, and leaves no room for an ellipsis, is cut in itself", () => {
		const oneLine = { ...SPACE, height: 12.5 };
		const word = "x".repeat(40);
		expect(fitWords(`${word} and more`, oneLine, measure)).toEqual({
			size: 10,
			lines: [`${"x".repeat(39)}…`],
			whole: false,
		});
	});

	test("Japanese is broken between its characters, but a comma ends a line and no bracket does", () => {
		const narrow = { ...SPACE, largest: 40, least: 40, width: 80, height: 400 };
		expect(fitWords("安倍首相、「は」述べ", narrow, measure).lines).toEqual([
			"安倍首",
			"相、",
			"「は」",
			"述べ",
		]);
	});

	test("Korean is broken at its blanks", () => {
		const narrow = {
			...SPACE,
			largest: 40,
			least: 40,
			width: 100,
			height: 400,
		};
		expect(fitWords("한국어로 말했다", narrow, measure).lines).toEqual([
			"한국어로",
			"말했다",
		]);
	});

	test("whatever the words, no line is too wide, none too many, and nothing is lost without an ellipsis", () => {
		const word = fc.string({ minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 90 }), (words) => {
				const text = words.join(" ");
				const { size, lines, whole } = fitWords(text, SPACE, measure);
				for (const line of lines)
					expect(measure(line) * size).toBeLessThanOrEqual(SPACE.width);
				expect(lines.length * size * SPACE.leading).toBeLessThanOrEqual(
					SPACE.height,
				);
				// A line that ends within a word has no blank there.
				const shown = lines.join("").replaceAll(/\s/g, "");
				const all = text.replaceAll(/\s/g, "");
				expect(lines).not.toEqual([]);
				if (whole) expect(shown).toBe(all);
				else expect(all.startsWith(shown.replace(/…$/, ""))).toBe(true);
			}),
		);
	});
});
