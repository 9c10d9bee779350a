import type { ArticleDraft, Block } from "../reading/article.ts";
import { AUTHOR_ID, paragraphId, STANDFIRST_ID } from "./ids.ts";

/** A block of the article with what the edition calls it. */
export interface NamedBlock {
	block: Block;
	/** `standfirst`, `p3`, or `author`. */
	id: string;
	/** How people name it: `the standfirst`, `¶3`, or `the note on the author`. */
	label: string;
	/** Counted from 1; what is no paragraph has none. */
	number: number | undefined;
}

/** Blocks that are no paragraphs. */
const UNNUMBERED = {
	standfirst: { id: STANDFIRST_ID, label: "the standfirst" },
	"author-note": { id: AUTHOR_ID, label: "the note on the author" },
} as const;

/** Names the blocks of an article in reading order. Paragraphs are numbered here and nowhere else. */
export function namedBlocks({ blocks }: ArticleDraft): NamedBlock[] {
	let paragraphs = 0;
	return blocks.map((block) => {
		if (block.kind !== "paragraph")
			return { block, ...UNNUMBERED[block.kind], number: undefined };
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
