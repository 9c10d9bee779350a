import { expect, test } from "vitest";
import { selectorsOf } from "../../src/text/selectors.ts";

test("a quote selector carries the words and up to 32 characters on each side", () => {
	const text = `${"a".repeat(40)}WORDS${"b".repeat(40)}`;
	expect(selectorsOf(text, 40, 45)).toEqual({
		quote: {
			exact: "WORDS",
			prefix: "a".repeat(32),
			suffix: "b".repeat(32),
		},
		position: { start: 40, end: 45 },
	});
});

test("positions count code points, not UTF-16 units", () => {
	const text = "𠮷 is one sign.";
	expect(selectorsOf(text, 3, 5)).toEqual({
		quote: { exact: "is", prefix: "𠮷 ", suffix: " one sign." },
		position: { start: 2, end: 4 },
	});
});

test("context is counted in code points too, and no sign is cut in two", () => {
	const signs = "𠮷".repeat(40);
	expect(selectorsOf(`${signs}aWb${signs}`, 81, 82)).toEqual({
		quote: {
			exact: "W",
			prefix: `${"𠮷".repeat(31)}a`,
			suffix: `b${"𠮷".repeat(31)}`,
		},
		position: { start: 41, end: 42 },
	});
});
