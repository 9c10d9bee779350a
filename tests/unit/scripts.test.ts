import { expect, test } from "vitest";
import { contradicts, foreignRun } from "../../src/text/scripts.ts";

test.each([
	["最大限の圧力", "ja"],
	["G20とTwitter社", "ja"],
	["공고", "ko"],
	["和平", "zh-Hant"],
	["Saidaigen no atsuryoku", "ja-Latn"],
	["мир", "ru"],
	["He said “最大限の圧力” to the press", "en"],
	["88", "ja"],
	["…", "hi"],
])("“%s” can be %s", (text, language) => {
	expect(contradicts(text, language)).toBe(false);
});

test.each([
	["maximum pressure", "ja"],
	["최대의 압박", "ja"],
	["最大限の圧力", "en"],
	["최대 Trump 의 압박과 대화", "fr"],
	["peace", "ru"],
])("“%s” cannot be %s", (text, language) => {
	expect(contradicts(text, language)).toBe(true);
});

test("words in another script are found with all their letters", () => {
	expect(foreignRun("It gives 88メートル, said Mori.")?.[0]).toBe("メートル,");
	expect(foreignRun("Überführung in São Paulo, 1 µm")).toBeNull();
});
