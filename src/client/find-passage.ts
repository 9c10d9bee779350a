/** Letters and digits of a text, in lower case and without marks, as a search compares them. */
const plain = (text: string): string =>
	text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (text: string): string[] =>
	plain(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** Shortest word of an address that says something: `c` and `p` are in every one. */
const TELLING = 3;

/** `<find-passage>`: shows its search box, and of its list only what has all the words typed. */
class FindPassage extends HTMLElement {
	connectedCallback() {
		for (const element of this.querySelectorAll("[hidden]"))
			element.toggleAttribute("hidden", false);
		this.addEventListener("input", this.#filter);
		this.#begin();
	}

	disconnectedCallback() {
		this.removeEventListener("input", this.#filter);
	}

	#items() {
		return [...this.querySelectorAll("li")];
	}

	/** Begins with those words of the address, last first, that lead somewhere together. */
	#begin() {
		const input = this.querySelector("input");
		if (!input) return;
		const places = this.#items().map(({ textContent }) => plain(textContent));
		const home = this.querySelector("a")?.pathname ?? "/";
		const asked = location.pathname.slice(home.length) + location.hash;
		const leading: string[] = [];
		for (const word of wordsOf(asked).reverse()) {
			const words = [...leading, word];
			if (
				word.length >= TELLING &&
				places.some((text) => words.every((word) => text.includes(word)))
			)
				leading.push(word);
		}
		input.value = leading.reverse().join(" ");
		this.#filter();
	}

	#filter = () => {
		const words = wordsOf(this.querySelector("input")?.value ?? "");
		for (const item of this.#items()) {
			const text = plain(item.textContent);
			item.hidden = !words.every((word) => text.includes(word));
		}
		const shown = this.#items().filter(({ hidden }) => !hidden).length;
		const status = this.querySelector("[role=status]");
		if (status) status.textContent = `${shown} of ${this.#items().length}`;
	};
}

customElements.define("find-passage", FindPassage);
