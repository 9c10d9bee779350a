import { expect, test } from "vitest";
import { quotationIn } from "../../src/text/quotation-in.ts";

const page = `Abe said he was “ready to meet
	Kim” — without conditions. 条件をつけずに 金正恩委員長と会って。
	In order to resolve the abduction issue, I am also ready.`;

test("a quotation is found whatever the page does to blanks, quotation marks and dashes", () => {
	expect(quotationIn(page, 'he was "ready to meet Kim" – without')).toBe(true);
});

test("Japanese is found across blanks and line ends", () => {
	expect(quotationIn(page, "条件をつけずに金正恩委員長と会って")).toBe(true);
});

test("the parts beside an ellipsis are found in their order only", () => {
	expect(quotationIn(page, "ready to meet … In order to resolve")).toBe(true);
	expect(quotationIn(page, "In order to resolve … ready to meet")).toBe(false);
});

test("what the editors put in square brackets is not looked for", () => {
	expect(quotationIn(page, "[Abe] I am also ready")).toBe(true);
});

test.each([
	["a word changed", "ready to greet Kim"],
	["a word left out", "In order to resolve the issue"],
	["a word added", "I am also always ready"],
	["another case", "Ready to meet Kim"],
	["a character of Japanese changed", "条件をつけて金正恩"],
	["words in another order", "meet to ready Kim"],
])("an altered quotation is not found: %s", (_, quote) => {
	expect(quotationIn(page, quote)).toBe(false);
});
