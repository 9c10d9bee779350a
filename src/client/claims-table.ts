import { inOrder, nextOrder } from "../text/column-order.ts";

/**
 * `<claims-table>`: a button in every head sorts the rows, and says so; the order before is the article’s.
 * A link to the claims of one verdict sets the switch, so that they stay chosen when another link is followed.
 */
class ClaimsTable extends HTMLElement {
	connectedCallback() {
		for (const head of this.querySelectorAll("th")) {
			const button = document.createElement("button");
			button.append(...head.childNodes);
			head.append(button);
		}
		this.addEventListener("click", this.#sort);
		addEventListener("hashchange", this.#choose);
		this.#choose();
	}

	disconnectedCallback() {
		this.removeEventListener("click", this.#sort);
		removeEventListener("hashchange", this.#choose);
		for (const head of this.querySelectorAll("th"))
			head.replaceChildren(...(head.firstElementChild?.childNodes ?? []));
	}

	#choose = () => {
		const chosen = this.querySelector<HTMLInputElement>("input:target");
		if (chosen) chosen.checked = true;
	};

	#sort = ({ target }: Event) => {
		const head = target instanceof Element && target.closest("th");
		const body = this.querySelector("tbody");
		if (!head || !body) return;
		const order = nextOrder(head.ariaSort);
		for (const other of this.querySelectorAll("th")) other.ariaSort = null;
		head.ariaSort = order;
		const said = (row: HTMLTableRowElement) =>
			row.cells[head.cellIndex]?.textContent ?? "";
		body.append(...inOrder(body.rows, said, order));
	};
}

customElements.define("claims-table", ClaimsTable);
