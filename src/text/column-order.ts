const compare = new Intl.Collator("en", { numeric: true }).compare;

/** As `aria-sort` says it. */
export type Order = "ascending" | "descending";

/** The order that the next press of a column's head asks for. @param shown its `aria-sort` now */
export const nextOrder = (shown: string | null): Order =>
	shown === "ascending" ? "descending" : "ascending";

/**
 * Rows in the order of what they say in one column, numbers by their value. Rows that say the same
 * stay as they are, and are turned round with the others.
 */
export function inOrder<Row>(
	rows: Iterable<Row>,
	said: (row: Row) => string,
	order: Order,
): Row[] {
	const sorted = [...rows].sort((a, b) => compare(said(a), said(b)));
	return order === "ascending" ? sorted : sorted.reverse();
}
