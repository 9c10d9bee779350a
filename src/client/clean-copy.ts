import { authorsWords } from "./authors-words.ts";

/**
 * `<article-text>`: a copy of the author's words is exact. Browsers leave marks out by themselves
 * (`user-select: none`), but turn no-break spaces into plain ones.
 */
class ArticleText extends HTMLElement {
	connectedCallback() {
		document.addEventListener("copy", this.#copy);
	}

	disconnectedCallback() {
		document.removeEventListener("copy", this.#copy);
	}

	#copy = (event: ClipboardEvent) => {
		const selection = getSelection();
		if (!selection?.rangeCount || selection.isCollapsed) return;
		const range = selection.getRangeAt(0);
		if (!this.contains(range.commonAncestorContainer)) return;
		event.clipboardData?.setData(
			"text/plain",
			authorsWords(this, range)
				.map(({ words }) => words)
				.join("\n\n"),
		);
		event.preventDefault();
	};
}

customElements.define("article-text", ArticleText);
