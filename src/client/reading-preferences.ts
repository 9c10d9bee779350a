import { recalled, remember } from "./reading-choices.ts";

const memory = () => localStorage;

/** What a browser draws around the page has the colour of the theme that was chosen, or else of the system’s. */
function colourAround(theme: string): void {
	for (const meta of document.querySelectorAll<HTMLMetaElement>(
		"meta[name=theme-color]",
	)) {
		const { scheme } = meta.dataset;
		const chosen = scheme === theme ? "all" : "not all";
		meta.media =
			theme === "system" ? `(prefers-color-scheme: ${scheme})` : chosen;
	}
}

/** Remembers the theme and the marks switch on this device; without it they work for the visit. */
class ReadingPreferences extends HTMLElement {
	connectedCallback() {
		const { theme, marks } = recalled(memory);
		for (const input of this.querySelectorAll("input")) {
			if (input.name === "theme") input.checked = input.value === theme;
			if (input.id === "show-marks") input.checked = marks;
		}
		colourAround(theme);
		this.addEventListener("change", this.#remember);
	}

	disconnectedCallback() {
		this.removeEventListener("change", this.#remember);
	}

	#remember = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.name === "theme") {
			remember(memory, { theme: target.value });
			colourAround(target.value);
			// The controls have the say from now on, not what was restored before the first paint.
			delete document.documentElement.dataset.theme;
		}
		if (target.id === "show-marks") remember(memory, { marks: target.checked });
	};
}

customElements.define("reading-preferences", ReadingPreferences);
