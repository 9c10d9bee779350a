import { authorsParagraphs, authorsWords } from "./authors-words.ts";
import { copiedHtml, copiedText } from "./copied.ts";
import { selectedRanges } from "./selected-ranges.ts";

/**
 * `<article-text>`: a copy of the author's words is exact. Browsers leave marks out by themselves
 * (`user-select: none`), but turn no-break spaces into plain ones.
 */
class ArticleText extends HTMLElement {
	connectedCallback() {
		document.addEventListener("copy", this.#copy);
		this.addEventListener("click", this.#select);
	}

	disconnectedCallback() {
		document.removeEventListener("copy", this.#copy);
		this.removeEventListener("click", this.#select);
	}

	/** Three clicks select a paragraph; by itself the browser would stop at the markers. */
	#select = ({ detail, target }: MouseEvent) => {
		const paragraph =
			target instanceof Element && target.closest("article-text > p");
		if (detail === 3 && paragraph) getSelection()?.selectAllChildren(paragraph);
	};

	#copy = (event: ClipboardEvent) => {
		// The first of several such elements in a page answers for all of them.
		if (event.defaultPrevented || !event.clipboardData) return;
		const paragraphs = authorsParagraphs();
		const ranges = selectedRanges(paragraphs);
		const parts = ranges.map((range) => authorsWords(paragraphs, range));
		if (parts.flat().length === 0) return;
		const text = ranges
			.map((range, index) => copiedText(range, parts[index] ?? []))
			.join("\n\n");
		const words = parts.flat().map(({ words }) => words);
		event.clipboardData.setData("text/plain", text);
		// The author's words alone are copied as plain text, which keeps their double blanks.
		if (text !== words.join("\n\n"))
			event.clipboardData.setData("text/html", copiedHtml(ranges));
		event.preventDefault();
	};
}

customElements.define("article-text", ArticleText);
