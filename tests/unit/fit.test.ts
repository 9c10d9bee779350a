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
				const shown = lines.join(" ");
				const all = text.split(/\s+/).filter(Boolean).join(" ");
				if (whole) expect(shown).toBe(all);
				else expect(all.startsWith(shown.replace(/ …$/, ""))).toBe(true);
			}),
		);
	});
});
