import { inPlace } from "./in-place.ts";

/**
 * Notes that are read leave no trace in the browser’s history: a first note is one entry, the next ones take its
 * place, and closing goes back to where the reader was.
 */

/** Says of an entry of the history that this page made it when it opened a note. */
const OPENED = "note";

const byThePage = () => history.state === OPENED;

/** Makes an id the page’s target and leaves the text where it is. */
export function open(id: string): void {
	inPlace(() => {
		if (byThePage()) {
			location.replace(`#${id}`);
		} else {
			// The browser would scroll back to where the note was opened.
			history.scrollRestoration = "manual";
			location.hash = id;
		}
		history.replaceState(OPENED, "");
	});
}

/** Takes the target from an open note. @param id of what is the target then, where nothing was before */
export function close(id: string): void {
	if (byThePage()) history.back();
	else inPlace(() => location.replace(`#${id}`));
}

/** WebKit keeps the target of an entry that the reader has gone back from: takes it away. */
export function forgetLeftTarget(): void {
	const target = document.querySelector(":target");
	if (!target || location.hash) return;
	inPlace(() => location.replace("#"));
	history.replaceState(null, "", location.pathname + location.search);
}
