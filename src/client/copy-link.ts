import { copy } from "./clipboard.ts";

/** How long the button says what came of it, in milliseconds. */
const SAID = 2000;

/** A button that copies an address, and says so. */
export function copyLink(address: () => string): HTMLButtonElement {
	const button = document.createElement("button");
	button.type = "button";
	const name = "Copy link";
	button.textContent = name;
	button.ariaLive = "polite";
	button.addEventListener("click", async () => {
		button.textContent = (await copy(address())) ? "Copied" : "Not allowed";
		setTimeout(() => {
			button.textContent = name;
		}, SAID);
	});
	return button;
}
