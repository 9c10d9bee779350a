import { expect, test } from "vitest";
import { sentencesAround } from "../../src/text/sentences.ts";
import { frozenEdition } from "../frozen-edition.ts";

function around(text: string, words: string) {
	const start = text.indexOf(words);
	return sentencesAround(text, start, start + words.length);
}

test("words stand in their sentence, with what is before and after them", () => {
	expect(
		around("It rained. The bridge opened on 1 June. It is long.", "opened"),
	).toEqual({ before: "The bridge ", after: " on 1 June." });
});

test("words across two sentences have the rest of both", () => {
	expect(around("It rained. It snowed. It froze.", "rained. It")).toEqual({
		before: "It ",
		after: " snowed.",
	});
});

test("no words have nothing around them", () => {
	expect(around("", "")).toEqual({ before: "", after: "" });
});

test("a quotation mark after a full stop ends the sentence, and a number’s point does not", () => {
	expect(around('He said "so." It is 3.5 m long.', "3.5")).toEqual({
		before: "It is ",
		after: " m long.",
	});
});

test("the sentences of this article’s claims are the author’s", () => {
	const { passages } = frozenEdition();
	const text = passages.find(({ id }) => id === "p3")?.text ?? "";
	expect(around(text, "He made several gestures")).toEqual({
		before: "",
		after:
			" to convey to North Korea Japan's readiness to deal with it directly.",
	});
	expect(around(text, "which has been a constant feature").before).toBe(
		'The document removed references to applying"‘maximum pressure" on North Korea, ',
	);
});
