import type { Selected } from "./authors-words.ts";

/** The text of a range as the browser would copy it. */
function asSelected(range: Range): string {
	const selection = getSelection();
	if (!selection) return "";
	const selected = Array.from({ length: selection.rangeCount }, (_, index) =>
		selection.getRangeAt(index),
	);
	selection.removeAllRanges();
	selection.addRange(range);
	const text = selection.toString().trim();
	selection.removeAllRanges();
	for (const range of selected) selection.addRange(range);
	return text;
}

/** What stands before, between and after the author's paragraphs of a range, and is not theirs. */
function otherParts(range: Range, parts: readonly Selected[]): Range[] {
	// The standfirst is a text by itself: what stands around it is the editors'.
	const textOf = ({ paragraph }: Selected) =>
		paragraph.closest("article-text") ?? paragraph;
	return [...parts, undefined].map((part, index) => {
		const last = parts[index - 1];
		const gap = range.cloneRange();
		if (last) gap.setStart(last.range.endContainer, last.range.endOffset);
		if (part) gap.setEnd(part.range.startContainer, part.range.startOffset);
		const from = last ? textOf(last) : part && textOf(part);
		const to = part ? textOf(part) : last && textOf(last);
		const within =
			from === to &&
			from?.contains(gap.startContainer) &&
			from.contains(gap.endContainer);
		// In the author's text there are only editors' marks between the words.
		if (within) gap.collapse();
		return gap;
	});
}

/** A range as text to be copied: the author's words exactly, all else as the browser has it. */
export function copiedText(range: Range, parts: readonly Selected[]): string {
	const others = otherParts(range, parts).map((gap) =>
		gap.collapsed ? "" : asSelected(gap),
	);
	return others
		.flatMap((other, index) => [other, parts[index]?.words ?? ""])
		.filter((text) => text !== "")
		.join("\n\n");
}

/** Ranges as HTML to be copied: without the editors' marks in the author's words, and with whole addresses. */
export function copiedHtml(ranges: readonly Range[]): string {
	const box = document.createElement("div");
	box.append(...ranges.map((range) => range.cloneContents()));
	for (const mark of box.querySelectorAll("[data-editorial], script, style"))
		mark.remove();
	for (const link of box.querySelectorAll("a[href]")) {
		const href = link.getAttribute("href") ?? "";
		link.setAttribute("href", new URL(href, document.baseURI).href);
	}
	return box.innerHTML;
}
