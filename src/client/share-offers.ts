import { authorsWords, type Selected } from "./authors-words.ts";
import { directiveTo } from "./link-to-words.ts";
import { button, SharePanel } from "./share-panel.ts";

/** `3` of ¶3; the note on the author has none. */
const numberOf = (paragraph: Element | undefined) =>
	/\d+/.exec(paragraph?.querySelector(".pilcrow")?.textContent ?? "")?.[0];

/** `¶3`, or `¶3–4`. */
function labelOf(parts: readonly Selected[]): string {
	const numbers = parts.flatMap(({ paragraph }) => numberOf(paragraph) ?? []);
	const [first] = numbers;
	const last = numbers.at(-1);
	if (!first) return "";
	return first === last ? `¶${first}` : `¶${first}–${last}`;
}

/** Words as somebody quotes them: where they stand, whose they are, and the link. */
function quotation(words: string, label: string, link: string): string {
	const cited = document
		.querySelector("copy-text[name='Plain text']")
		?.firstChild?.textContent?.trim();
	return [`“${words}”${label && ` (${label})`}`, "", cited, link]
		.filter((line) => line !== undefined)
		.join("\n");
}

declare global {
	interface HTMLElementTagNameMap {
		"share-offers": ShareOffers;
	}
}

/** `<share-offers data-pages="/p/">`: what is offered for a paragraph and for selected words. */
export class ShareOffers extends HTMLElement {
	readonly #panel = new SharePanel();
	/** The selected words that are offered now. */
	#offered = "";

	connectedCallback() {
		this.#panel.mount(this);
	}

	/**
	 * A number goes where it links to, and its paragraph's own page is copied: that address has a
	 * preview of its own wherever it is pasted, which a fragment never has, and leads on to the words.
	 * @param place where the number stood when it was activated
	 */
	paragraph(number: HTMLElement, paragraph: HTMLElement, place: DOMRect): void {
		const panel = this.#panel;
		this.#offered = "";
		const label = `¶${numberOf(paragraph)}`;
		const page = new URL(
			`${this.dataset.pages}${label.slice(1)}/`,
			location.href,
		).href;
		const range = document.createRange();
		range.selectNodeContents(paragraph);
		const words = authorsWords(paragraph.parentElement ?? paragraph, range)
			.map(({ words }) => words.trim())
			.join("\n\n");
		const copyLink = () => panel.copy(page, `Link to ${label} copied`);
		const share = { title: document.title, text: `“${words}”`, url: page };
		const moved = number.getBoundingClientRect();
		panel.show(
			`Share ${label}`,
			moved.height ? moved : place,
			[
				button("Copy link", copyLink),
				button("Copy quotation", () =>
					panel.copy(
						quotation(words, label, page),
						`Quotation of ${label} copied`,
					),
				),
				...("share" in navigator
					? [
							button("Share …", () => {
								// A reader who thinks better of it is no error.
								navigator.share(share).catch(() => undefined);
							}),
						]
					: []),
			],
			number,
		);
		panel.focus();
		copyLink();
	}

	/** Offers links for what is selected of the article, or takes back what was offered. */
	selection(article: Element): void {
		const panel = this.#panel;
		if (panel.holds(document.activeElement)) return;
		const selection = getSelection();
		const range =
			selection?.rangeCount && !selection.isCollapsed
				? selection.getRangeAt(0)
				: undefined;
		const parts = range ? authorsWords(article, range) : [];
		const first = parts[0];
		const last = parts.at(-1);
		const words = parts.map(({ words }) => words.trim()).join("\n\n");
		if (!first || !last || !range) {
			if (this.#offered) panel.hide();
			this.#offered = "";
			return;
		}
		if (words === this.#offered) return;
		this.#offered = words;
		const exact = first.range.cloneRange();
		exact.setEnd(last.range.endContainer, last.range.endOffset);
		const link = async () =>
			new URL(
				`#${first.paragraph.id}${await directiveTo(article, exact)}`,
				location.href,
			).href;
		panel.show(
			"Share these words",
			exact.getClientRects()[0] ?? exact.getBoundingClientRect(),
			[
				button("Copy link to these words", () =>
					panel.copy(link(), "Link to these words copied"),
				),
				button("Copy as quotation", () =>
					panel.copy(
						link().then((link) => quotation(words, labelOf(parts), link)),
						"Quotation copied",
					),
				),
			],
			first.paragraph.querySelector<HTMLElement>(".pilcrow") ?? undefined,
		);
	}

	/** From selected words, Tab leads to what is offered for them. */
	enter(event: KeyboardEvent): void {
		const panel = this.#panel;
		if (event.key !== "Tab" || event.shiftKey || !panel.open) return;
		if (!this.#offered || panel.holds(document.activeElement)) return;
		event.preventDefault();
		panel.focus();
	}
}

customElements.define("share-offers", ShareOffers);
