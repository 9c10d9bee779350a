/**
 * Escape closes an open note: the reader stays where they are, and the focus goes back to its marker.
 * Everything else of the sheet is the style sheet's `:target`.
 */
function closeNote(event: KeyboardEvent): void {
	const note = document.querySelector("li:target");
	const marker =
		note && document.getElementById(note.id.replace(/^fn-/, "fnref-"));
	if (event.key !== "Escape" || !marker) return;
	const { scrollX, scrollY } = window;
	location.replace(`#${marker.id}`);
	marker.focus({ preventScroll: true });
	window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
}

/** `<evidence-sheet>`: listens while it is in the page. */
class EvidenceSheet extends HTMLElement {
	connectedCallback() {
		document.addEventListener("keydown", closeNote);
	}

	disconnectedCallback() {
		document.removeEventListener("keydown", closeNote);
	}
}

customElements.define("evidence-sheet", EvidenceSheet);
