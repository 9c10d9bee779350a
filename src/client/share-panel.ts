import { copy } from "./clipboard.ts";
import style from "./share-panel.css?inline";

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

/** Between the panel and what it belongs to, and above it at least, in pixels. */
const GAP = 8;
const ROOM = 120;

/** A small panel beside a place in the text; the same for numbers and selections. */
export class SharePanel {
	readonly #panel = document.createElement("div");
	readonly #message = document.createElement("p");
	/** Says the message to those who hear the page: there before it is needed, or nobody hears it. */
	readonly #live = document.createElement("p");
	/** Where the focus goes back to. */
	#source: HTMLElement | undefined;

	constructor() {
		this.#panel.className = "share";
		this.#panel.popover = "auto";
		this.#panel.role = "group";
		this.#message.ariaHidden = "true";
		this.#live.className = "sr-only";
		this.#live.role = "status";
		// The words stay selected while a button is pressed.
		this.#panel.addEventListener("mousedown", (event) =>
			event.preventDefault(),
		);
		this.#panel.addEventListener("keydown", this.#leave);
		this.#panel.addEventListener("beforetoggle", (event) => {
			if (event.newState === "closed" && this.holds(document.activeElement))
				this.#source?.focus({ preventScroll: true });
		});
	}

	/** Puts the panel and its style into the page. */
	mount(parent: HTMLElement): void {
		document.adoptedStyleSheets.push(sheet);
		parent.append(this.#live, this.#panel);
	}

	/** Takes out of the page what `mount` has put there. */
	unmount(): void {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
			(other) => other !== sheet,
		);
		this.#live.remove();
		this.#panel.remove();
	}

	/** Tab past either end closes the panel and goes back to what it belongs to. */
	#leave = (event: KeyboardEvent) => {
		const stops = [...this.#panel.querySelectorAll("button, textarea")];
		const end = stops.at(event.shiftKey ? 0 : -1);
		if (event.key !== "Tab" || document.activeElement !== end) return;
		event.preventDefault();
		this.hide();
	};

	get open(): boolean {
		return this.#panel.matches(":popover-open");
	}

	holds(element: Element | null): boolean {
		return this.#panel.contains(element);
	}

	/**
	 * Shows what is offered at a place of the window: above it, so that what stands below stays to be
	 * read, or below where there is no room.
	 * @param name what the offers concern, e.g. `Share ¶3`
	 * @param source the link that asked for it
	 */
	show(
		name: string,
		place: DOMRect,
		offers: readonly Element[],
		source?: HTMLElement,
	): void {
		// What was still being loaded or awaited when the page changed is not shown any more.
		if (!this.#panel.isConnected) return;
		this.#source = source;
		this.#panel.ariaLabel = name;
		this.#panel.replaceChildren(this.#message, ...offers);
		this.say("");
		if (!this.open) this.#panel.showPopover();
		const above = place.top > ROOM;
		this.#panel.toggleAttribute("data-above", above);
		const { style } = this.#panel;
		style.setProperty("--x", `${place.left + scrollX}px`);
		style.setProperty(
			"--y",
			`${scrollY + (above ? place.top - GAP : place.bottom + GAP)}px`,
		);
	}

	hide(): void {
		if (this.open) this.#panel.hidePopover();
	}

	focus(): void {
		this.#panel.querySelector("button")?.focus({ preventScroll: true });
	}

	say(message: string): void {
		this.#message.textContent = message;
		this.#live.textContent = message;
	}

	/** Copies, and says so; where the browser forbids it, shows the text to be copied by hand. */
	async copy(text: string | Promise<string>, done: string): Promise<void> {
		if (await copy(text)) return this.say(done);
		const field = document.createElement("textarea");
		field.readOnly = true;
		field.ariaLabel = "To copy";
		field.value = await text;
		this.say("This browser does not let the page copy. Copy it from here:");
		this.#message.after(field);
		field.select();
	}
}

/** A button of the panel. */
export function button(name: string, act: () => void): HTMLButtonElement {
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = name;
	button.addEventListener("click", act);
	return button;
}
