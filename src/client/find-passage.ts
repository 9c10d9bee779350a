import { haveAll, leadingWords } from "../text/word-search.ts";

/** `<find-passage>`: shows its search box, and of its list only what has all the words typed. */
class FindPassage extends HTMLElement {
	connectedCallback() {
		this.#show(true);
		this.addEventListener("input", this.#filter);
		const input = this.querySelector("input");
		if (!input) return;
		const home = this.querySelector("a")?.pathname ?? "/";
		const asked = location.pathname.slice(home.length) + location.hash;
		input.value = leadingWords(asked, this.#texts());
		this.#filter();
	}

	disconnectedCallback() {
		this.removeEventListener("input", this.#filter);
		this.#show(false);
	}

	/** The search box where it works, and every place that a search had hidden. */
	#show(works: boolean) {
		this.querySelector(".search")?.toggleAttribute("hidden", !works);
		for (const item of this.#items()) item.hidden = false;
	}

	#items() {
		return [...this.querySelectorAll("li")];
	}

	#texts() {
		return this.#items().map(({ textContent }) => textContent);
	}

	#filter = () => {
		const asked = this.querySelector("input")?.value ?? "";
		const found = haveAll(this.#texts(), asked);
		for (const [index, item] of this.#items().entries())
			item.hidden = !found[index];
		const shown = found.filter(Boolean).length;
		const status = this.querySelector("[role=status]");
		if (status) status.textContent = `${shown} of ${found.length}`;
	};
}

customElements.define("find-passage", FindPassage);
