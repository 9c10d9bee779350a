import { expect, test } from "vitest";
import {
	joined,
	paragraphsLabel,
	quotation,
} from "../../src/wording/quotation.ts";

test.each([
	[[], ""],
	[["3"], "¶3"],
	[["3", "4"], "¶3–4"],
	[["2", "3", "4"], "¶2–4"],
	[["9", "10"], "¶9–10"],
])("the place of words in paragraphs %o is “%s”", (numbers, label) => {
	expect(paragraphsLabel(numbers)).toBe(label);
});

test("words of several paragraphs are joined by an empty line, without the blanks at their ends", () => {
	expect(joined(["first. ", " second\u00a0 part "])).toBe(
		"first.\n\nsecond\u00a0 part",
	);
});

test("a quotation has its words and place, whose they are, and the link", () => {
	expect(
		quotation({
			words: "a bridge",
			label: "¶3",
			cited: "A. Author, “Bridges”, 2021",
			link: "https://example.org/p/3/",
		}),
	).toBe(`“a bridge” (¶3)

A. Author, “Bridges”, 2021
https://example.org/p/3/`);
});

test("of words in no numbered paragraph, on a page without citation, it has what there is", () => {
	expect(
		quotation({
			words: "The author",
			label: "",
			cited: undefined,
			link: "https://example.org/#author",
		}),
	).toBe(`“The author”

https://example.org/#author`);
});
