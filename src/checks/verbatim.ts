import { blockText, placeIn } from "../reading/article.ts";
import { ARTICLE_FILE, YARDSTICK_FILE } from "../reading/draft.ts";
import type { Place, Problem } from "../reading/problem.ts";
import type { Rule } from "./rule.ts";

/** A stretch of text that the article has and the source text should have too. */
interface Stretch {
	name: string;
	text: string;
	place: (offset: number) => Place;
}

/** `readi` → `U+0072 U+0065 …`, so that look-alike signs can be told apart. */
const codePoints = (text: string): string =>
	Array.from(text)
		.map(
			(character) =>
				`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
		)
		.join(" ");

const firstDifference = (a: string, b: string): number => {
	let at = 0;
	while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
	return at;
};

/** The words around an offset: from the blank before it to a few words after it. */
function around(text: string, offset: number): string {
	const start = text.lastIndexOf(" ", offset - 1) + 1;
	return text.slice(start).split(" ").slice(0, 4).join(" ");
}

/** Promise 1: fields and paragraphs of article.mdx are the source text, block by block, code point for code point. */
export const verbatim: Rule = ({ yardstick, article }) => {
	const meta = article?.meta.data;
	if (yardstick === undefined || !article || !meta) return [];
	const fields = (["series", "title", "dateline", "standfirst"] as const).map(
		(field): Stretch => ({
			name: `The ${field}`,
			text: meta[field],
			place: () => article.meta.place([field]),
		}),
	);
	const blocks = article.blocks.map(
		(block, index): Stretch => ({
			name:
				block.kind === "paragraph" ? `¶${index + 1}` : "The note on the author",
			text: blockText(block),
			place: (offset) => placeIn(block, offset),
		}),
	);
	const stretches = [...fields, ...blocks];
	const expected = yardstick.split("\n\n");

	const problems = stretches.flatMap((stretch, index): Problem[] => {
		const original = expected[index];
		if (original === undefined || original === stretch.text) return [];
		const at = firstDifference(stretch.text, original);
		const [here, there] = [
			Array.from(stretch.text.slice(at))[0] ?? "",
			Array.from(original.slice(at))[0] ?? "",
		];
		return [
			{
				...stretch.place(at),
				code: "words-differ",
				message: `${stretch.name} has “${around(stretch.text, at)}” where the source text has “${around(original, at)}”: ${codePoints(here) || "the end"} instead of ${codePoints(there) || "the end"}.`,
				cure: `Type it as ${YARDSTICK_FILE} has it; a slip of the original stays, and a remark on it goes into slips.yaml.`,
			},
		];
	});
	if (stretches.length !== expected.length) {
		problems.push({
			...(article.blocks.at(-1)?.place ?? {
				file: ARTICLE_FILE,
				line: 1,
				column: 1,
			}),
			code: "words-differ",
			message: `The article has ${stretches.length} parts (${fields.length} fields and ${blocks.length} paragraphs), the source text ${expected.length}.`,
			cure: `Keep the paragraphs of ${YARDSTICK_FILE}, each between empty lines.`,
		});
	}
	return problems;
};
