import { expect, test } from "vitest";
import { wordsIn } from "../../src/text/counting.ts";

test.each([
	["", 0],
	["Kim Jong-un met  Xi\nagain", 5],
	["전제조건 없이 만나겠다", 3],
	["全長88メートル", 3],
	["北朝鮮".repeat(500), 600],
	["他说 会谈", 2],
	["การประชุม", 2],
])("%j has as many words as are said in it", (text, words) => {
	expect(wordsIn(text)).toBe(words);
});
