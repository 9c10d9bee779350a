/** What stands in a range of the article, without what the editors put there. */
function authorsWords(range: Range): string[] {
	const copy = range.cloneContents();
	for (const editorial of copy.querySelectorAll("[data-editorial]"))
		editorial.remove();
	const paragraphs = [...copy.querySelectorAll("p")];
	return paragraphs.length > 0
		? paragraphs.map(({ textContent }) => textContent)
		: [copy.textContent];
}

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
			authorsWords(range).join("\n\n"),
		);
		event.preventDefault();
	};
}

customElements.define("article-text", ArticleText);
