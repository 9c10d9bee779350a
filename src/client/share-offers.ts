import { joined, paragraphsLabel, quotation } from "../wording/quotation.ts";
import { authorsWords, type Selected } from "./authors-words.ts";
import { directiveTo } from "./link-to-words.ts";
import { button, SharePanel } from "./share-panel.ts";

/** The words of paragraphs as one text. */
const wordsOf = (parts: readonly Selected[]): string =>
	joined(parts.map(({ words }) => words));

const pilcrowOf = (paragraph: Element) =>
	paragraph.querySelector<HTMLElement>(".pilcrow");

/** Where words stand, by the numbers that the page states; the note on the author has none. */
const labelOf = (parts: readonly Selected[]): string =>
	paragraphsLabel(
		parts.flatMap(
			({ paragraph }) => pilcrowOf(paragraph)?.dataset.number ?? [],
		),
	);

/** How the article is cited, as the page states it. */
const cited = () =>
	document
		.querySelector("copy-text[name='Plain text']")
		?.firstChild?.textContent?.trim();

const absolute = (address: string) => new URL(address, location.href).href;

/** The button of the device's own share sheet, where there is one. */
const deviceShare = (share: ShareData): HTMLButtonElement[] =>
	"share" in navigator
		? [
				button("Share …", () => {
					// A reader who thinks better of it is no error.
					navigator.share(share).catch(() => undefined);
				}),
			]
		: [];

/** What is selected in the page, if anything is. */
function selectedRange(): Range | undefined {
	const selection = getSelection();
	return selection?.rangeCount && !selection.isCollapsed
		? selection.getRangeAt(0)
		: undefined;
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

	disconnectedCallback() {
		this.#panel.unmount();
	}

	/**
	 * A number goes where it links to, and its paragraph's own page is copied: that address has a
	 * preview of its own wherever it is pasted, which a fragment never has, and leads on to the words.
	 * @param place where the number stood when it was activated
	 */
	paragraph(
		pilcrow: HTMLElement,
		paragraph: HTMLElement,
		place: DOMRect,
	): void {
		const panel = this.#panel;
		this.#offered = "";
		const { number = "" } = pilcrow.dataset;
		const label = paragraphsLabel([number]);
		const link = absolute(`${this.dataset.pages}${number}/`);
		const range = document.createRange();
		range.selectNodeContents(paragraph);
		const words = wordsOf(
			authorsWords(paragraph.parentElement ?? paragraph, range),
		);
		const copyLink = () => panel.copy(link, `Link to ${label} copied`);
		const text = quotation({ words, label, cited: cited(), link });
		const moved = pilcrow.getBoundingClientRect();
		panel.show(
			`Share ${label}`,
			moved.height ? moved : place,
			[
				button("Copy link", copyLink),
				button("Copy quotation", () =>
					panel.copy(text, `Quotation of ${label} copied`),
				),
				...deviceShare({
					title: document.title,
					text: `“${words}”`,
					url: link,
				}),
			],
			pilcrow,
		);
		panel.focus();
		copyLink();
	}

	/** Offers links for what is selected of the article, or takes back what was offered. */
	selection(article: Element): void {
		if (this.#panel.holds(document.activeElement)) return;
		const range = selectedRange();
		const parts = range ? authorsWords(article, range) : [];
		const words = wordsOf(parts);
		if (words === this.#offered) return;
		this.#offered = words;
		const first = parts[0];
		const last = parts.at(-1);
		if (first && last) this.#offer(article, parts, first, last);
		else this.#panel.hide();
	}

	#offer(
		article: Element,
		parts: readonly Selected[],
		first: Selected,
		last: Selected,
	): void {
		const panel = this.#panel;
		const exact = first.range.cloneRange();
		exact.setEnd(last.range.endContainer, last.range.endOffset);
		const link = async () =>
			absolute(`#${first.paragraph.id}${await directiveTo(article, exact)}`);
		const quoted = async () =>
			quotation({
				words: wordsOf(parts),
				label: labelOf(parts),
				cited: cited(),
				link: await link(),
			});
		panel.show(
			"Share these words",
			exact.getClientRects()[0] ?? exact.getBoundingClientRect(),
			[
				button("Copy link to these words", () =>
					panel.copy(link(), "Link to these words copied"),
				),
				button("Copy as quotation", () =>
					panel.copy(quoted(), "Quotation copied"),
				),
			],
			pilcrowOf(first.paragraph) ?? undefined,
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
