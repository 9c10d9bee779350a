import { namedBlocks } from "../edition/passages.ts";
import { type ArticleDraft, blockText, placeIn } from "../reading/article.ts";
import { YARDSTICK_FILE } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import type { Place } from "../reading/problem.ts";
import type { ArticleData } from "../reading/schema.ts";
import { firstDifference } from "../text/first-difference.ts";
import { capitalised } from "../wording/labels.ts";
import { rule } from "./rule.ts";

/** The fields that stand above the standfirst, in their order. */
const HEAD = ["series", "title", "dateline"] as const;

/** A part of the article that the source text should have too. */
interface Part {
	name: string;
	text: string;
	place: (offset: number) => Place;
}

function* partsOf(article: ArticleDraft, data: ArticleData): Iterable<Part> {
	for (const field of HEAD) {
		const text = data[field];
		if (text === undefined) continue;
		yield {
			name: `The ${field}`,
			text,
			place: (offset) => article.meta.placeInText([field], offset),
		};
	}
	for (const { block, label } of namedBlocks(article))
		yield {
			name: capitalised(label),
			text: blockText(block),
			place: (offset) =>
				block.kind === "standfirst" && block.runs.length === 1
					? article.meta.placeInText(["standfirst"], offset)
					: placeIn(block, offset),
		};
}

/** Promise 1: fields and paragraphs of article.mdx are the source text, block by block, code point for code point. */
export const verbatim = rule(
	{
		"words-differ": error(
			"the article’s words are not the source text’s",
			`Type it as ${YARDSTICK_FILE} has it; a slip of the original stays, and a remark on it goes into slips.yaml.`,
		),
	},
	function* ({ yardstick, article }) {
		const data = article?.meta.data;
		if (yardstick === undefined || !article || !data) return;
		const parts = [...partsOf(article, data)];
		const expected = yardstick.split("\n\n");
		const differences = parts.flatMap((part, index) => {
			const difference = firstDifference(part.text, expected[index] ?? "");
			return difference ? [{ part, ...difference }] : [];
		});
		if (parts.length !== expected.length) {
			// Of the parts after one that is left out, each differs and says no more.
			const [first] = differences;
			const end = article.blocks.at(-1)?.place ?? article.meta.place([]);
			const paragraphs = article.blocks.filter(
				({ kind }) => kind !== "standfirst",
			).length;
			yield {
				...(first ? first.part.place(0) : end),
				code: "words-differ",
				message: `The article has ${parts.length} parts (${parts.length - paragraphs} fields and ${paragraphs} paragraphs), the source text ${expected.length}.`,
				cure: `Keep the paragraphs of ${YARDSTICK_FILE}, each between empty lines.`,
			};
			return;
		}
		for (const { part, at, words } of differences)
			yield {
				...part.place(at),
				code: "words-differ",
				message: `${part.name} ${words}.`,
			};
	},
);
