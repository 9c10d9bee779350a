/** What is selected of one paragraph of the article. */
export interface Selected {
	paragraph: Element;
	/** The author's words alone, character for character. */
	words: string;
	range: Range;
}

/** The part of a range that lies in an element. */
function within(range: Range, element: Element): Range {
	const part = range.cloneRange();
	if (!element.contains(range.startContainer)) part.setStart(element, 0);
	if (!element.contains(range.endContainer))
		part.setEnd(element, element.childNodes.length);
	return part;
}

/** The paragraphs of which a range holds any words, without what the editors put there. */
export function authorsWords(article: Element, range: Range): Selected[] {
	return [...article.children]
		.filter((child) => child.matches("p") && range.intersectsNode(child))
		.map((paragraph) => {
			const part = within(range, paragraph);
			const copy = part.cloneContents();
			for (const editorial of copy.querySelectorAll("[data-editorial]"))
				editorial.remove();
			return { paragraph, words: copy.textContent, range: part };
		})
		.filter(({ words }) => words.trim() !== "");
}
