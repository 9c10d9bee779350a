/** Remembers the theme and the marks switch on this device; without it they work for the visit. */
class ReadingPreferences extends HTMLElement {
	connectedCallback() {
		this.#restore();
		this.addEventListener("change", this.#remember);
	}

	disconnectedCallback() {
		this.removeEventListener("change", this.#remember);
	}

	#inputs() {
		return this.querySelectorAll("input");
	}

	#restore() {
		const theme = read("theme");
		for (const input of this.#inputs()) {
			if (input.name === "theme")
				input.checked = input.value === (theme ?? "system");
			if (input.id === "show-marks") input.checked = read("marks") !== "hidden";
		}
	}

	#remember = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.name === "theme") {
			write("theme", target.value === "system" ? undefined : target.value);
			delete document.documentElement.dataset.theme;
		}
		if (target.id === "show-marks")
			write("marks", target.checked ? undefined : "hidden");
	};
}

/** Storage that may be switched off by the reader: then nothing is remembered. */
function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function write(key: string, value: string | undefined): void {
	try {
		if (value === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// The choice holds for this visit.
	}
}

customElements.define("reading-preferences", ReadingPreferences);
