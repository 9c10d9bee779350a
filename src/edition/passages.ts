import type { ArticleDraft, Block } from "../reading/article.ts";
import { AUTHOR_ID, paragraphId } from "./ids.ts";

/** A block of the article with what the edition calls it. */
export interface NamedBlock {
	block: Block;
	/** `p3`, or `author`. */
	id: string;
	/** How people name it: `¶3`, or `the note on the author`. */
	label: string;
	/** Counted from 1; the note on the author has none. */
	number: number | undefined;
}

/** Names the blocks of an article in reading order. Paragraphs are numbered here and nowhere else. */
export function namedBlocks({ blocks }: ArticleDraft): NamedBlock[] {
	let paragraphs = 0;
	return blocks.map((block) => {
		if (block.kind === "author-note") {
			const label = "the note on the author";
			return { block, id: AUTHOR_ID, label, number: undefined };
		}
		paragraphs += 1;
		return {
			block,
			id: paragraphId(paragraphs),
			label: paragraphLabel(paragraphs),
			number: paragraphs,
		};
	});
}

/** How people name a paragraph: `¶3`. */
export const paragraphLabel = (number: number): string => `¶${number}`;
