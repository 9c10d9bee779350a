import { claimOf, isNoteId, markerOf } from "../edition/ids.ts";

const byId = (id: string) => document.getElementById(id);

/**
 * `<evidence-sheet>`: closes an open note where the reader is. Escape gives the focus back to the link
 * that opened it; the note's own way back does so while its marker is in view, and otherwise leads
 * there. Everything else of the sheet is the style sheet's `:target`.
 */
class EvidenceSheet extends HTMLElement {
	/** The link that opened the note: a marker, an annotation, a figure's mark, a row. */
	#opener: HTMLElement | null = null;

	connectedCallback() {
		document.addEventListener("keydown", this.#escape);
		document.addEventListener("click", this.#click);
		// Somebody who comes by a note's own address finds its words behind it.
		const here = location.hash.slice(1);
		const claim = isNoteId(here) ? byId(claimOf(here)) : null;
		if (claim && scrollY === 0) claim.scrollIntoView({ block: "center" });
	}

	disconnectedCallback() {
		document.removeEventListener("keydown", this.#escape);
		document.removeEventListener("click", this.#click);
	}

	#close(note: Element, back: HTMLElement | null) {
		const { scrollX, scrollY } = window;
		location.replace(`#${markerOf(note.id)}`);
		back?.focus({ preventScroll: true });
		window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
	}

	#escape = ({ key }: KeyboardEvent) => {
		const note = document.querySelector("li:target");
		if (key !== "Escape" || !note) return;
		const marker = byId(markerOf(note.id));
		this.#close(note, this.#opener ?? marker);
		this.#opener = null;
	};

	#click = (event: MouseEvent) => {
		const { target } = event;
		const link = target instanceof Element ? target.closest("a") : null;
		const note = link?.closest("li:target");
		const href = link?.getAttribute("href") ?? "";
		const id = href.startsWith("#") ? href.slice(1) : "";
		if (isNoteId(id)) this.#opener = link;
		const marker = note && byId(id);
		if (!note || !marker) return;
		const { x, y, width, height } = marker.getBoundingClientRect();
		// Out of the window, behind the note, or hidden with the other marks: then the link leads there.
		if (
			!marker.contains(document.elementFromPoint(x + width / 2, y + height / 2))
		)
			return;
		event.preventDefault();
		this.#close(note, marker);
	};
}

customElements.define("evidence-sheet", EvidenceSheet);
