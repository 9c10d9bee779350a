/** Keeps the text where it is while the address changes. */
export function inPlace(change: () => void): void {
	const { scrollX, scrollY } = window;
	change();
	window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
}
