import type { Span } from "./selections.ts";

declare global {
	/** What the page last put on the clipboard, and when it has. */
	var copied: Promise<string>;
	/** Selects a span of the author's words, as a reader's pointer would. */
	var select: (span: Span) => void;
	/** Where a text directive leads. */
	var find: (terms: object) => Range[];
}

/**
 * Before a page runs: it tells what it copies, because all pages of a browser share one clipboard;
 * and a selection has settled at once.
 */
export function prepare(): void {
	const wait = globalThis.setTimeout;
	Object.assign(globalThis, { setTimeout: (act: () => void) => wait(act, 1) });
	let tell: (text: string) => void = () => undefined;
	const expectCopy = () => {
		globalThis.copied = new Promise((resolve) => {
			tell = resolve;
		});
	};
	navigator.clipboard.write = async ([item]) => {
		tell((await (await item?.getType("text/plain"))?.text()) ?? "");
	};
	globalThis.select = ([from, to]) => {
		const place = (offset: number): [Node, number] => {
			let left = offset;
			for (const paragraph of document.querySelectorAll(".article-body > p")) {
				const walker = document.createTreeWalker(
					paragraph,
					NodeFilter.SHOW_TEXT,
				);
				while (walker.nextNode()) {
					const { currentNode: text } = walker;
					if (text.parentElement?.closest("[data-editorial]")) continue;
					const length = text.textContent?.length ?? 0;
					if (left <= length) return [text, left];
					left -= length;
				}
				left -= 1;
			}
			throw new Error(`The article has no character ${offset}.`);
		};
		expectCopy();
		getSelection()?.setBaseAndExtent(...place(from), ...place(to));
	};
}

/** The links that the page offers for spans, and the words that each leads to. Runs in the page. */
export async function roundTrips(spans: Span[]) {
	const terms = (link: string) => {
		const directive = link.split(":~:text=")[1] ?? "";
		const [, prefix, textStart, textEnd, suffix] =
			/^(?:(.+?)-,)?(.+?)(?:,([^-]+?))?(?:,-(.+?))?$/.exec(directive) ?? [];
		return Object.fromEntries(
			Object.entries({ prefix, textStart, textEnd, suffix }).map(
				([name, term]) => [name, term && decodeURIComponent(term)],
			),
		);
	};
	const words = (range: Range | undefined) => {
		const copy = range?.cloneContents() ?? new DocumentFragment();
		for (const editorial of copy.querySelectorAll("[data-editorial]"))
			editorial.remove();
		const paragraphs = [...copy.querySelectorAll("p")];
		return paragraphs.length > 0
			? paragraphs.map(({ textContent }) => textContent).join("\n")
			: copy.textContent;
	};
	const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
	const results: { link: string; found: string }[] = [];
	for (const span of spans) {
		globalThis.select(span);
		let button: HTMLButtonElement | undefined;
		while (!button) {
			await pause();
			button = [
				...document.querySelectorAll<HTMLButtonElement>(
					".share:popover-open button",
				),
			].find(({ textContent }) => textContent === "Copy link to these words");
		}
		button.click();
		const link = await globalThis.copied;
		const [found] = globalThis.find(terms(link));
		results.push({ link, found: words(found) });
		getSelection()?.removeAllRanges();
		while (document.querySelector(".share:popover-open")) await pause();
	}
	return results;
}
