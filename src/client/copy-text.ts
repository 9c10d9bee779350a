import { copy } from "./clipboard.ts";

/** `<copy-text name="APA">`: a button that copies the text it holds, and says so. Without scripts the text is there to be selected. */
class CopyText extends HTMLElement {
	#added: Element[] = [];

	connectedCallback() {
		const text = this.textContent.trim();
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = "Copy";
		button.ariaLabel = `Copy citation: ${this.getAttribute("name")}`;
		const said = document.createElement("span");
		said.role = "status";
		button.addEventListener("click", async () => {
			said.textContent = (await copy(text))
				? "Copied"
				: "This browser does not let the page copy. Select the text.";
		});
		this.#added = [button, said];
		this.append(" ", button, " ", said);
	}

	disconnectedCallback() {
		for (const element of this.#added) element.remove();
	}
}

customElements.define("copy-text", CopyText);
