import { error } from "../reading/fault.ts";
import { behind, placeAt } from "../reading/problem.ts";
import { offsetOf, PROSE_FAULTS } from "../reading/prose.ts";
import { firstWords } from "../text/first-words.ts";
import { rule } from "./rule.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** What happened next is told in sentences, each with a footnote at its end, and in nothing else. */
export const sentences = rule(
	{
		"sentence-without-note": error(
			"a sentence of aftermath.mdx does not end with a footnote",
			"Put [^name] after its full stop, and its sources as “name:” under “notes”.",
		),
		"markup-unknown": PROSE_FAULTS["markup-unknown"],
	},
	function* ({ aftermath }) {
		if (!aftermath) return;
		for (const { text, note, place } of aftermath.stretches) {
			const found = [...segmenter.segment(text)];
			// The last sentence before a footnote is the one that ends with it.
			if (note !== undefined) found.pop();
			for (const { segment, index } of found)
				yield {
					...behind(place, text.slice(0, index)),
					code: "sentence-without-note",
					message: `The sentence “${firstWords(segment.trim(), 50)}” does not end with a footnote.`,
				};
		}
		for (const node of aftermath.body.children) {
			if (node.type === "paragraph") continue;
			yield {
				...placeAt(aftermath.file, aftermath.text, offsetOf(node)),
				code: "markup-unknown",
				message: "What happened next is told in paragraphs; this is none.",
				cure: "Write it as sentences; the sources of their footnotes stand in the fields.",
			};
		}
	},
);
