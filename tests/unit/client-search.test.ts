import { describe, expect, test } from "vitest";
import { haveAll, leadingWords } from "../../src/text/word-search.ts";

const TEXTS = [
	"¶2 The bridge was measured in April",
	"blue book the Blue Book of April 2019",
	"summits two meetings in Kraków",
];

describe("a search", () => {
	test.each([
		["", [true, true, true]],
		["APRIL", [true, true, false]],
		["april bridge", [true, false, false]],
		["bridge of april 2019", [false, false, false]],
		["krakow", [false, false, true]],
		["Ｋｒａｋｏ́ｗ", [false, false, true]],
		["meas", [true, false, false]],
		["…, !", [true, true, true]],
		["zebra", [false, false, false]],
	])("for %o finds %o", (asked, found) => {
		expect(haveAll(TEXTS, asked)).toEqual(found);
	});
});

describe("of an address, a search begins with", () => {
	test.each([
		["/c/blue-book/", "blue book", "all its words that lead somewhere"],
		["/c/blue-bok/", "blue", "those that are right"],
		["/reset/#c-summits", "summits", "those of its hash"],
		["/bridge/blue-book/", "blue book", "the last, where two lead apart"],
		["/p/2/", "", "nothing, when all are too short to say anything"],
		["/%E0%A4%A/", "", "nothing, when it cannot be decoded"],
		["", "", "nothing, when there is none"],
	])("%o: %o, %s", (address, words) => {
		expect(leadingWords(address, TEXTS)).toBe(words);
	});
});
