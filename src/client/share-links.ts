import { authorsParagraphs, wordsIn } from "./authors-words.ts";
import { inPlace } from "./in-place.ts";
import type { ShareOffers } from "./share-offers.ts";
// The address of the compiled module: imported by it, the module comes without the loader that Vite
// puts around its own imports, which would weigh more than this file.
import offersAddress from "./share-offers.ts?worker&url";

/** A selection has settled when it has not changed for so long, in milliseconds. */
const SETTLED = 300;

const numberAt = ({ target }: Event) =>
	target instanceof Element
		? target.closest<HTMLElement>(".pilcrow")
		: undefined;

/**
 * `<share-links>`: offers links and quotations for a paragraph whose number is activated, and for
 * selected words. Without scripts a number is a link like any other. What makes the offers is loaded
 * at the first sign that somebody will ask: most readers never do.
 */
class ShareLinks extends HTMLElement {
	#loading: Promise<ShareOffers> | undefined;
	#failures = 0;
	/** There as soon as it is loaded, for what cannot wait. */
	#offers: ShareOffers | undefined;
	#timer = 0;
	/** The author's words as the page came, before a browser translates them. */
	#published: ReadonlyMap<Element, string> = new Map();

	#connected = new AbortController();

	connectedCallback() {
		this.#connected = new AbortController();
		this.#published = new Map(
			authorsParagraphs().map((paragraph) => [paragraph, wordsIn(paragraph)]),
		);
		const { signal } = this.#connected;
		document.addEventListener("pointerover", this.#foresee, { signal });
		document.addEventListener("focusin", this.#foresee, { signal });
		document.addEventListener("click", this.#activate, { signal });
		document.addEventListener("selectionchange", this.#wait, { signal });
		document.addEventListener("pointerup", this.#wait, { signal });
		document.addEventListener("keydown", this.#enter, { signal });
	}

	disconnectedCallback() {
		clearTimeout(this.#timer);
		this.#connected.abort();
	}

	/** @returns undefined if it could not be loaded; asked again, it is tried again */
	async #load(): Promise<ShareOffers | undefined> {
		this.#loading ??= this.#import();
		try {
			return await this.#loading;
		} catch {
			this.#loading = undefined;
			this.#failures += 1;
			return undefined;
		}
	}

	async #import(): Promise<ShareOffers> {
		// Browsers remember that an address failed, and do not ask for it again.
		const again = this.#failures > 0 ? `?again=${this.#failures}` : "";
		await import(/* @vite-ignore */ `${offersAddress}${again}`);
		this.#offers = document.createElement("share-offers");
		this.#offers.dataset.pages = this.dataset.pages;
		this.#offers.published = this.#published;
		this.append(this.#offers);
		return this.#offers;
	}

	#foresee = (event: Event) => {
		if (numberAt(event)) this.#load();
	};

	/** The address becomes the paragraph’s and the text stays where it is; without offers the link leads there. */
	#activate = async (event: MouseEvent) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
			return;
		const number = numberAt(event);
		const paragraph = number?.parentElement;
		if (!number || !paragraph) return;
		event.preventDefault();
		const offers = await this.#load();
		const arrive = () => {
			location.hash = paragraph.id;
		};
		if (!offers) return arrive();
		inPlace(arrive);
		offers.paragraph(number, paragraph);
	};

	#wait = () => {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(this.#offer, SETTLED);
	};

	#offer = async () => {
		const article = document.getElementById("article");
		// Where nothing is selected there is only something to take back.
		const offers = getSelection()?.isCollapsed
			? this.#offers
			: await this.#load();
		if (article) offers?.selection(article);
	};

	#enter = (event: KeyboardEvent) => this.#offers?.enter(event);
}

customElements.define("share-links", ShareLinks);
