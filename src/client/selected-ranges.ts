import { authorsWords } from "./authors-words.ts";

/** From the end of one range to the beginning of another. */
function between(first: Range, second: Range): Range {
	const gap = document.createRange();
	gap.setStart(first.endContainer, first.endOffset);
	gap.setEnd(second.startContainer, second.startOffset);
	return gap;
}

const isIn = (paragraphs: readonly Element[], node: Node): boolean =>
	paragraphs.some((paragraph) => paragraph.contains(node));

/** Whether two ranges hold the author's words without a gap: only editors' marks part them. */
const continues = (
	paragraphs: readonly Element[],
	first: Range,
	second: Range,
): boolean =>
	isIn(paragraphs, first.endContainer) &&
	isIn(paragraphs, second.startContainer) &&
	authorsWords(paragraphs, between(first, second)).length === 0;

/**
 * What is selected in the page, in its order. Firefox parts a selection at what cannot be selected, as
 * every marker, and lets readers select several things with Ctrl; what only marks part is one range here.
 */
export function selectedRanges(paragraphs: readonly Element[]): Range[] {
	const selection = getSelection();
	if (!selection || selection.isCollapsed) return [];
	const ranges: Range[] = [];
	for (let index = 0; index < selection.rangeCount; index++) {
		const range = selection.getRangeAt(index).cloneRange();
		const last = ranges.at(-1);
		if (last && continues(paragraphs, last, range))
			last.setEnd(range.endContainer, range.endOffset);
		else ranges.push(range);
	}
	return ranges;
}
