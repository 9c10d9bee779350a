import {
	asPrinted,
	sameWords,
	textDirective,
	withoutContextAt,
} from "../text/text-directive.ts";

/**
 * Stands for the number of a paragraph while a link is made: no link may count on one, and a private
 * character says where words touch it. Markers of notes have no text.
 */
const WALL = "\uE000";

/**
 * Shows the page, until undone, as a link must find it: paragraphs' numbers are walls, the margin's
 * digests are there, and what comes after the article is not, because browsers go to the first place that matches.
 * Nothing is painted in between, and little is laid out again.
 * @returns what puts everything back
 */
function asLinksSeeIt(article: Element): () => void {
	const marks = [...article.querySelectorAll<HTMLElement>(".pilcrow")];
	const walls = marks.map((mark) => {
		const wall = document.createElement("span");
		wall.append(
			document.createElement("br"),
			WALL,
			document.createElement("br"),
		);
		mark.before(wall);
		return wall;
	});
	const digests = article.querySelectorAll<HTMLElement>(".annotations");
	for (const digest of digests) digest.style.display = "block";
	const hidden = [...marks, ...after(article)];
	for (const element of hidden) element.style.visibility = "hidden";
	return () => {
		for (const wall of walls) wall.remove();
		for (const digest of digests) digest.style.removeProperty("display");
		for (const element of hidden) element.style.removeProperty("visibility");
	};
}

/** Everything that comes after an element in the page. */
function after(element: Element): HTMLElement[] {
	const following: HTMLElement[] = [];
	for (
		let at: Element | null = element;
		at && at !== document.body;
		at = at.parentElement
	) {
		for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
			if (next instanceof HTMLElement) following.push(next);
	}
	return following;
}

/** A slow phone may take longer than the half second that the package allows itself, in milliseconds. */
const PATIENCE = 5000;

/**
 * The text directive that leads to the words of a range, with the package that browsers' makers
 * maintain for it, loaded when it is first asked for.
 * @returns "" if no words lead there and nowhere else
 */
export async function directiveTo(
	article: Element,
	range: Range,
): Promise<string> {
	const [generation, { processTextFragmentDirective }] = await Promise.all([
		import("text-fragments-polyfill/dist/fragment-generation-utils.js"),
		import("text-fragments-polyfill/text-fragment-utils"),
	]);
	generation.setTimeout(PATIENCE);
	const undo = asLinksSeeIt(article);
	try {
		const wanted = range.cloneRange();
		const { fragment } = generation.generateFragmentFromRange(wanted);
		if (!fragment) return "";
		const terms = withoutContextAt(WALL, fragment);
		const [found] = processTextFragmentDirective(terms);
		const words = wanted.toString();
		if (!found || !sameWords(found.toString(), words)) return "";
		const { textStart, textEnd } = terms;
		return textDirective({
			...terms,
			textStart: asPrinted(textStart, words),
			...(textEnd && { textEnd: asPrinted(textEnd, words) }),
		});
	} finally {
		undo();
	}
}
