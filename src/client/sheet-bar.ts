import { claimNameOf } from "../edition/ids.ts";

/** What the bar’s buttons do. */
interface Acts {
	close(): void;
	/** @param note the name of another note */
	go(note: string): void;
}

/** The bar at the head of a sheet: the note before, the note after, and Close. */
export class SheetBar {
	readonly element = document.createElement("div");
	readonly #number = document.createElement("span");
	readonly #before: HTMLButtonElement;
	readonly #after: HTMLButtonElement;

	/** @param link copies the address of the note’s own page */
	constructor({ close, go }: Acts, link: HTMLButtonElement) {
		this.element.className = "sheet-bar";
		const step = (sibling: "previousElementSibling" | "nextElementSibling") => {
			const name = claimNameOf(this.#note?.[sibling]?.id ?? "");
			if (name) go(name);
		};
		this.#before = button("‹", "Previous note", () =>
			step("previousElementSibling"),
		);
		this.#after = button("›", "Next note", () => step("nextElementSibling"));
		this.element.append(
			this.#before,
			this.#number,
			this.#after,
			link,
			button("Close", "Close the note", close),
		);
	}

	get #note(): Element | null {
		return this.element.parentElement;
	}

	/** Puts the bar at the head of a note. */
	stand(note: Element): void {
		if (this.#note !== note) note.prepend(this.element);
		this.#number.textContent = note.getAttribute("value");
		this.#before.disabled = !note.previousElementSibling;
		this.#after.disabled = !note.nextElementSibling;
	}
}

function button(sign: string, name: string, act: () => void) {
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = sign;
	button.ariaLabel = name;
	button.addEventListener("click", act);
	return button;
}
