import { describe, expect, test } from "vitest";
import {
	allDirectives,
	asPrinted,
	sameWords,
	textDirective,
	withoutContextAt,
} from "../../src/text/text-directive.ts";

describe("a text directive", () => {
	test("names one run of words", () => {
		expect(textDirective({ textStart: "a policy" })).toBe(":~:text=a%20policy");
	});

	test("names beginning, end and what stands around them, in the order of the specification", () => {
		expect(
			textDirective({
				prefix: "before",
				textStart: "first words",
				textEnd: "last words",
				suffix: "after",
			}),
		).toBe(":~:text=before-,first%20words,last%20words,-after");
		expect(textDirective({ textStart: "words", suffix: "after" })).toBe(
			":~:text=words,-after",
		);
	});

	test("encodes what separates terms, and what chats cut off the end of a link", () => {
		expect(textDirective({ textStart: "Kim Jong-un, hard-line & more" })).toBe(
			":~:text=Kim%20Jong%2Dun%2C%20hard%2Dline%20%26%20more",
		);
		expect(textDirective({ textStart: "Is it (so)? 'Yes'! a*b_c~d. e" })).toBe(
			":~:text=Is%20it%20%28so%29%3F%20%27Yes%27%21%20a%2Ab%5Fc%7Ed%2E%20e",
		);
	});

	test("encodes other scripts as UTF-8, and leaves out the blanks at the ends of a term", () => {
		expect(textDirective({ textStart: " 首相 " })).toBe(
			":~:text=%E9%A6%96%E7%9B%B8",
		);
	});
});

describe("context that reaches a wall", () => {
	test.each([
		[
			{ prefix: "three ¦", textStart: "words", suffix: "after" },
			{ textStart: "words", suffix: "after" },
		],
		[
			{ prefix: "before", textStart: "words", suffix: "¦. He" },
			{ prefix: "before", textStart: "words" },
		],
		[
			{ prefix: "¦", textStart: "from", textEnd: "to", suffix: "¦" },
			{ textStart: "from", textEnd: "to" },
		],
	])("of %o leaves %o", (terms, left) => {
		expect(withoutContextAt("¦", terms)).toEqual(left);
	});

	test("is the only context that is left out", () => {
		const terms = { prefix: "a", textStart: "b", textEnd: "c", suffix: "d" };
		expect(withoutContextAt("¦", terms)).toEqual(terms);
	});
});

describe("a term as the text prints it", () => {
	test.each([
		["the president", "It was The President who", "The President"],
		["that the process", "that \u00a0the process", "that \u00a0the process"],
		["is (so)?", "it Is (So)? yes", "Is (So)?"],
		[" ends ", "it ends here", "ends"],
		["not there", "something else", "not there"],
	])("%o in %o is %o", (term, text, printed) => {
		expect(asPrinted(term, text)).toBe(printed);
	});
});

test("words are the same whatever blanks are between and around them", () => {
	expect(sameWords("since 2007.\nThus,  it", " since 2007. Thus, it ")).toBe(
		true,
	);
	expect(sameWords("Thus it", "Thus, it")).toBe(false);
	expect(sameWords("North Korea", "NorthKorea")).toBe(false);
});

test("several directives are one; what leads nowhere is left out", () => {
	expect(allDirectives([":~:text=a", "", ":~:text=b,c"])).toBe(
		":~:text=a&text=b,c",
	);
	expect(allDirectives(["", ":~:text=b"])).toBe(":~:text=b");
	expect(allDirectives(["", ""])).toBe("");
});
