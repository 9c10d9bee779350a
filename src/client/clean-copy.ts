import { authorsWords } from "./authors-words.ts";

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
		const paragraph = target instanceof Element && target.closest("p[id]");
		if (detail === 3 && paragraph) getSelection()?.selectAllChildren(paragraph);
	};

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
