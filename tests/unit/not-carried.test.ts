import { expect, test } from "vitest";
import { notCarried } from "../../src/editing/not-carried.ts";

const said = (text: string, guess = true) => {
	const found = notCarried(text, ["The Title"], guess);
	return found && `${found.line} ${found.what}: ${found.words}`;
};
const after = (text: string) =>
	said(`The Title\n\nThe first.\n\n${text}\n\nThe last.`);

test.each([
	["# The cost", "5 a heading: # The cost"],
	["The cost\n--------", "6 a heading: --------"],
	["The cost of it", "5 a heading: The cost of it"],
	["- one\n- two", "5 a list: - one"],
	["• one\n\n• two", "5 a list: • one"],
	["1. One.\n2. Two.", "5 a list: 1. One."],
	["a) one\n\nb) two", "5 a list: a) one"],
	["> He said so.", "5 a block quotation: > He said so."],
	["![A bridge](bridge.jpg)", "5 an image: ![A bridge](bridge.jpg)"],
	["[Image: the bridge]", "5 an image: [Image: the bridge]"],
	["<p>The cost.</p>", "5 HTML: <p>The cost.</p>"],
	["| year | cost |", "5 a table: | year | cost |"],
	["It cost much.[^1]", "5 a footnote: It cost much.[^1]"],
	["It cost much.¹", "5 a footnote: It cost much.¹"],
	["It cost much [1].\n\n[1] The council.", "5 a footnote: It cost much [1]."],
	["שלום.", "5 text from right to left: שלום."],
	["The word पुल.", "5 “प”, which no font of the PDF brief has: The word पुल."],
])("“%s” is not carried", (text, words) => {
	expect(after(text)).toBe(words);
});

test.each([
	"1. The bridge opened.",
	"It cost 4 million [pounds].",
	"It has 40 m² and 3 km³ of water.",
	"– No, said the mayor.\n\nHe left.",
	"“Never!”",
	"a < b, and *d* with {c}.",
	"最大限の圧力。",
])("“%s” is a paragraph", (text) => {
	expect(after(text)).toBeUndefined();
});

test("a short line is a paragraph, if the editor says so", () => {
	expect(said("The Title\n\nDear Sir\n\nThe end.", false)).toBeUndefined();
});
