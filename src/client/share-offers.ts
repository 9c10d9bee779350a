import { publicBase } from "../text/public-base.ts";
import { allDirectives } from "../text/text-directive.ts";
import { joined, paragraphsLabel, quotation } from "../wording/quotation.ts";
import {
	authorsWords,
	paragraphsOf,
	type Selected,
	wordsIn,
} from "./authors-words.ts";
import { directiveTo } from "./link-to-words.ts";
import { selectedRanges } from "./selected-ranges.ts";
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

/** An address as anybody can open it, also where the page is shown by a translator or an archive. */
const absolute = (address: string) =>
	new URL(
		address,
		publicBase(
			document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href,
			location.href,
		),
	).href;

/** The directive that leads to all selected words. */
async function directivesTo(
	article: Element,
	selected: readonly Selected[][],
): Promise<string> {
	const directives: string[] = [];
	for (const parts of selected) {
		const [first] = parts;
		const last = parts.at(-1);
		if (!first || !last) continue;
		const range = first.range.cloneRange();
		range.setEnd(last.range.endContainer, last.range.endOffset);
		directives.push(await directiveTo(article, range));
	}
	return allDirectives(directives);
}

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
	/** The author's words of every paragraph, as they were before a browser translated them. */
	published: ReadonlyMap<Element, string> = new Map();

	connectedCallback() {
		this.#panel.mount(this);
	}

	disconnectedCallback() {
		this.#panel.unmount();
	}

	/**
	 * What is offered for a paragraph is a link to its own page: that address has a preview of its own
	 * wherever it is pasted, which a fragment never has, and leads on to the words.
	 */
	paragraph(pilcrow: HTMLElement, paragraph: HTMLElement): void {
		const panel = this.#panel;
		this.#offered = "";
		const { number = "" } = pilcrow.dataset;
		const label = paragraphsLabel([number]);
		const link = absolute(`${this.dataset.pages}${number}/`);
		const words = (this.published.get(paragraph) ?? wordsIn(paragraph)).trim();
		const text = quotation({ words, label, cited: cited(), link });
		panel.show(
			`Share ${label}`,
			pilcrow.getBoundingClientRect(),
			[
				button("Copy link", () => panel.copy(link, `Link to ${label} copied`)),
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
	}

	/** Offers links for what is selected of the article, or takes back what was offered. */
	selection(article: Element): void {
		if (this.#panel.holds(document.activeElement)) return;
		const paragraphs = paragraphsOf(article);
		const selected = selectedRanges(paragraphs).map((range) =>
			authorsWords(paragraphs, range),
		);
		const parts = selected.flat();
		const words = wordsOf(parts);
		if (words === this.#offered) return;
		this.#offered = words;
		const [first] = parts;
		if (first) this.#offer(article, selected, first);
		else this.#panel.hide();
	}

	/** Whether words are a browser's translation, which nobody finds by them and which the author did not write. */
	#areTranslated = (parts: readonly Selected[]): boolean =>
		parts.some(({ paragraph }) => {
			const published = this.published.get(paragraph);
			return published !== undefined && published !== wordsIn(paragraph);
		});

	#offer(
		article: Element,
		selected: readonly Selected[][],
		first: Selected,
	): void {
		const panel = this.#panel;
		const parts = selected.flat();
		const translated = this.#areTranslated(parts);
		const link = async () => {
			const words = translated ? "" : await directivesTo(article, selected);
			return absolute(`#${first.paragraph.id}${words}`);
		};
		const quoted = async () =>
			quotation({
				words: wordsOf(parts),
				label: [labelOf(parts), translated ? "in translation" : ""]
					.filter(Boolean)
					.join(", "),
				cited: cited(),
				link: await link(),
			});
		panel.show(
			"Share these words",
			first.range.getClientRects()[0] ?? first.range.getBoundingClientRect(),
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
