/** What is selected of one of the author's paragraphs. */
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

/** The author's words of a part of a paragraph, without what the editors put there. */
function wordsOf(part: Range): string {
	const copy = part.cloneContents();
	for (const editorial of copy.querySelectorAll("[data-editorial]"))
		editorial.remove();
	return copy.textContent;
}

/** The author's words of a whole paragraph. */
export function wordsIn(paragraph: Element): string {
	const whole = document.createRange();
	whole.selectNodeContents(paragraph);
	return wordsOf(whole);
}

/** The paragraphs of the article, without the asides between them. */
export const paragraphsOf = (article: Element): Element[] =>
	[...article.children].filter((child) => child.matches("p"));

/** Every paragraph of the author's in the page, in its order. */
export const authorsParagraphs = (): Element[] => [
	...document.querySelectorAll(".standfirst, article-text > p"),
];

/** What a range holds of each of the author's paragraphs, if it holds any words of it. */
export const authorsWords = (
	paragraphs: readonly Element[],
	range: Range,
): Selected[] =>
	paragraphs
		.filter((paragraph) => range.intersectsNode(paragraph))
		.map((paragraph) => {
			const part = within(range, paragraph);
			return { paragraph, words: wordsOf(part), range: part };
		})
		.filter(({ words }) => words.trim() !== "");
