import type { Claim, Edition } from "../edition/edition.ts";
import { runningHead } from "../wording/article-words.ts";

const rule = (selectors: readonly string[], declarations: string): string =>
	`${selectors.join()}{${declarations}}`;

/** 1, 2, …: as many places as the paragraph with the most claims has. */
function places(claims: readonly Claim[]): number[] {
	const paragraphs = Map.groupBy(claims, ({ passage }) => passage).values();
	const most = Math.max(...[...paragraphs].map(({ length }) => length));
	return Array.from({ length: most }, (_, index) => index + 1);
}

/** A claim in its paragraph, and its annotation in the aside that follows, by their common place. */
const claimAt = (place: number) => `.claim:nth-of-type(${place})`;
const annotationAt = (place: number) => `.annotation:nth-child(${place})`;

/** Pointing at a claim, or at its marker, lights the annotation. */
function litAnnotation(place: number): string {
	const claim = claimAt(place);
	const pointedAt = `${claim}:hover,${claim}+sup :is(:hover,:focus-visible)`;
	return `p:has(${pointedAt})+aside ${annotationAt(place)}`;
}

/** Pointing at an annotation, or opening it, lights the claim. */
const litClaim = (place: number): string =>
	`p:has(+aside ${annotationAt(place)}:is(:hover,:focus-within,:target)) ${claimAt(place)}`;

/**
 * What ties claims to their annotations. Rules by the place in the paragraph and none by the claim: browsers
 * look for the target of every rule on the whole page, and would take the longer the more claims there are.
 */
function lights(claims: readonly Claim[]): string[] {
	if (claims.length === 0) return [];
	return [
		rule(
			places(claims).map(litAnnotation),
			"background:var(--glow);outline:2px solid var(--outline)",
		),
		rule(
			places(claims).map(litClaim),
			"--line:underline;--stroke:solid;--weight:3px;background:var(--glow)",
		),
	];
}

/** Of two blanks that the author typed browsers show one, and copy one, unless they are told; then a line’s last blank is underlined, too. */
const blanks = ({ passages }: Edition): string[] =>
	passages.some(({ text }) => text.includes("  "))
		? [rule([".article-body>p", ".passage-words"], "white-space:pre-wrap")]
		: [];

/** A CSS string that cannot end the style element either. */
const quoted = (text: string) => JSON.stringify(text).replaceAll("<", "\\3c ");

/** Running heads on paper, in browsers that print margin boxes. */
function heads(
	{ article, current }: Edition,
	address: string | undefined,
): string {
	const boxes = [
		rule(["@top-left"], `content:${quoted(runningHead(article))}`),
		rule(["@top-right"], `content:${quoted(current.label)}`),
		...(address ? [rule(["@bottom-left"], `content:${quoted(address)}`)] : []),
		rule(["@bottom-right"], 'content:counter(page)" / "counter(pages)'),
	];
	return rule(["@page"], boxes.join(""));
}

/**
 * What the style sheet has to know of the edition.
 * @param address of the page, for its foot on paper; none of a draft
 */
export const editionCss = (edition: Edition, address?: string): string =>
	[...lights(edition.claims), ...blanks(edition), heads(edition, address)].join(
		"",
	);
