import {
	annotationId,
	claimId,
	claimNameOf,
	isClaimId,
	isNoteId,
	markerId,
	noteId,
} from "../edition/ids.ts";
import { copyLink } from "./copy-link.ts";
import { close, forgetLeftTarget, open } from "./note-history.ts";
import { reveal } from "./reveal.ts";
import { SheetBar } from "./sheet-bar.ts";

const byId = (id: string) => document.getElementById(id);

/** An open note: an annotation that has grown, or a whole note as a sheet. */
const OPEN = ".annotation:target, .footnotes > ol > li:target";

const plain = (event: MouseEvent) =>
	!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/**
 * `<evidence-sheet>`: opens the note of words that are clicked, beside the text where there is a sidebar and
 * as a sheet where there is none; closes it where the reader is. What an open note looks like is the style sheet’s.
 */
class EvidenceSheet extends HTMLElement {
	/** What opened the note: words, a marker, an annotation. */
	#opener: HTMLElement | null = null;
	#lit: HTMLElement | null = null;
	/** Whether the words shall come into view: not for who opened the note from a table or a figure. */
	#fromWords = true;
	/** Each note has an address of its own, with a preview. */
	readonly #address = () => {
		const name = claimNameOf(this.#note?.id ?? "") ?? "";
		const link = byId(annotationId(name))?.querySelector<HTMLAnchorElement>(
			".page-of-note",
		);
		return link?.href ?? location.href;
	};
	readonly #copy = copyLink(this.#address);
	readonly #bar = new SheetBar(
		{ close: () => this.#close(), go: (note) => this.#open(note, null) },
		copyLink(this.#address),
	);
	#connected = new AbortController();

	connectedCallback() {
		this.#connected = new AbortController();
		const { signal } = this.#connected;
		document.addEventListener("keydown", this.#key, { signal });
		document.addEventListener("click", this.#click, { signal });
		window.addEventListener("hashchange", this.#show, { signal });
		// A browser that loads a page again finds its target only when all is there.
		window.addEventListener("pageshow", this.#show, { signal });
		this.#show();
	}

	disconnectedCallback() {
		this.#connected.abort();
		this.#bar.element.remove();
		this.#copy.remove();
		this.#lit?.removeAttribute("data-open");
	}

	/** The open note, if it has grown in the sidebar or lies over the text; in its list it is only arrived at. */
	get #note(): HTMLElement | null {
		const note = this.querySelector<HTMLElement>(OPEN);
		return note && (note.matches(".annotation") || !this.#wide) ? note : null;
	}

	/** Whether the annotations stand beside the text. */
	get #wide(): boolean {
		const line = this.querySelector(".annotations .fold-line");
		return line !== null && getComputedStyle(line).display === "none";
	}

	/** What belongs to an open note besides itself: its words are lit, the sheet has its bar, nothing is hidden. */
	#show = () => {
		forgetLeftTarget();
		this.#lit?.removeAttribute("data-open");
		const note = this.#note;
		const name = note && claimNameOf(note.id);
		this.#lit = name ? byId(claimId(name)) : null;
		this.#lit?.setAttribute("data-open", "");
		if (!note) {
			history.scrollRestoration = "auto";
			this.#bar.element.remove();
			return;
		}
		if (note.matches(".annotation")) {
			note.querySelector(".close")?.before(this.#copy, " ");
			return;
		}
		// Loaded again, the page is scrolled by what is open and by nothing that the browser remembers.
		history.scrollRestoration = "manual";
		this.#bar.stand(note);
		note.scrollTop = 0;
		if (this.#lit && this.#fromWords) reveal(this.#lit, note);
	};

	/** Opens a claim’s note. @param opener to which the focus goes back; null keeps the one there is */
	#open(name: string, opener: HTMLElement | null) {
		const id = this.#wide ? annotationId(name) : noteId(name);
		if (!byId(id)) return;
		if (opener) this.#opener = opener;
		this.#fromWords = !opener || opener.matches("[data-footnote-ref]");
		open(id);
		byId(id)?.focus({ preventScroll: true });
	}

	#close() {
		const note = this.#note;
		const name = note && claimNameOf(note.id);
		if (!name) return;
		close(claimId(name));
		const back = this.#opener?.matches("a") ? this.#opener : null;
		(back ?? byId(markerId(name)))?.focus({ preventScroll: true });
		this.#opener = null;
	}

	#key = (event: KeyboardEvent) => {
		const note = this.#note;
		if (!note) return;
		if (event.key === "Escape") this.#close();
		if (
			event.key === "Tab" &&
			!note.matches(".annotation") &&
			leaves(event, note)
		) {
			event.preventDefault();
			this.#close();
		}
	};

	#click = (event: MouseEvent) => {
		const { target } = event;
		if (!(target instanceof Element) || !plain(event) || event.button !== 0)
			return;
		const link = target.closest<HTMLAnchorElement>("a, button, label, input");
		const note = this.#note;
		const name = claimNameOf(link?.hash?.slice(1) ?? "");
		if (link && name && link.matches(".digest")) {
			event.preventDefault();
			this.#grow(name, link);
		} else if (link && name && this.#leadsToNote(link)) {
			event.preventDefault();
			this.#open(name, link);
		} else if (link?.matches(".close")) {
			event.preventDefault();
			this.#close();
		} else if (!link && wordsAt(target)) {
			this.#open(claimNameOf(wordsAt(target)?.id ?? "") ?? "", null);
		} else if (note && !link && !note.contains(target) && !this.#wide) {
			this.#close();
		}
	};

	/** A marker; or, where notes are sheets, any link to one. */
	#leadsToNote = (link: HTMLAnchorElement) =>
		link.matches("[data-footnote-ref]") ||
		(!this.#wide && isNoteId(link.hash.slice(1)));

	/** A digest grows where it stands, or closes if it is open. */
	#grow(name: string, link: HTMLElement) {
		if (byId(annotationId(name))?.matches(":target")) return this.#close();
		this.#opener = link;
		open(annotationId(name));
	}
}

/** The words of a claim that were clicked, and not selected. */
function wordsAt(target: Element): HTMLElement | null {
	const marks = document.querySelector<HTMLInputElement>("#show-marks");
	if (marks?.checked === false || !getSelection()?.isCollapsed) return null;
	const words = target.closest<HTMLElement>(".claim");
	return words && isClaimId(words.id) ? words : null;
}

/** Whether Tab would leave a note at either end. */
function leaves(event: KeyboardEvent, note: Element): boolean {
	const stops = [...note.querySelectorAll("a, button, summary")].filter(
		(stop) => stop.checkVisibility(),
	);
	const { activeElement } = document;
	return event.shiftKey
		? activeElement === stops[0] || activeElement === note
		: activeElement === stops.at(-1);
}

customElements.define("evidence-sheet", EvidenceSheet);
