/** Between words and the sheet below them, in pixels. */
const ROOM = 12;

/** Scrolls as little as brings words into the strip above a sheet; of more lines than fit, the first ones. */
export function reveal(words: Element, sheet: Element): void {
	const { top, bottom } = words.getBoundingClientRect();
	const edge = sheet.getBoundingClientRect().top - ROOM;
	const below = Math.max(0, bottom - edge);
	const by = top - below < ROOM ? top - ROOM : below;
	if (by !== 0 && (below > 0 || top < ROOM))
		window.scrollBy({ top: by, behavior: "instant" });
}
