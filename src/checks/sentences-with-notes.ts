import { firstWords } from "../edition/words.ts";
import { type Problem, placeAt } from "../reading/problem.ts";
import type { Rule } from "./rule.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** What happened next is told in sentences, each with a footnote at its end, and in nothing else. */
export const sentences: Rule = ({ aftermath }) => {
	if (!aftermath) return [];
	const { file, text, body, stretches } = aftermath;
	const without = stretches.flatMap(({ text, note, place }): Problem[] => {
		const found = [...segmenter.segment(text)];
		const noted = note === undefined ? 0 : 1;
		return found.slice(0, found.length - noted).map(({ segment, index }) => ({
			...place,
			column: place.column + index,
			code: "sentence-without-note",
			message: `The sentence “${firstWords(segment.trim(), 50)}” does not end with a footnote.`,
			cure: "Put [^name] after its full stop, and its sources as “name:” under “notes”.",
		}));
	});
	const others = body.children
		.filter(({ type }) => type !== "paragraph")
		.map(
			({ position }): Problem => ({
				...placeAt(file, text, position?.start.offset ?? 0),
				code: "markup-unknown",
				message: "What happened next is told in paragraphs; this is none.",
				cure: "Write it as sentences; the sources of their footnotes stand in the fields.",
			}),
		);
	return [...without, ...others];
};
