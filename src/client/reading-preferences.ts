import { recalled, remember } from "./reading-choices.ts";

const memory = () => localStorage;

/** Remembers the theme and the marks switch on this device; without it they work for the visit. */
class ReadingPreferences extends HTMLElement {
	connectedCallback() {
		const { theme, marks } = recalled(memory);
		for (const input of this.querySelectorAll("input")) {
			if (input.name === "theme") input.checked = input.value === theme;
			if (input.id === "show-marks") input.checked = marks;
		}
		this.addEventListener("change", this.#remember);
	}

	disconnectedCallback() {
		this.removeEventListener("change", this.#remember);
	}

	#remember = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.name === "theme") {
			remember(memory, { theme: target.value });
			// The controls have the say from now on, not what was restored before the first paint.
			delete document.documentElement.dataset.theme;
		}
		if (target.id === "show-marks") remember(memory, { marks: target.checked });
	};
}

customElements.define("reading-preferences", ReadingPreferences);
