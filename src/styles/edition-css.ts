import type { Claim, Edition } from "../edition/edition.ts";
import { claimId, noteId } from "../edition/ids.ts";
import { runningHead } from "../wording/article-words.ts";

const rule = (selectors: readonly string[], declarations: string): string =>
	`${selectors.join()}{${declarations}}`;

/** Each claim's annotation hangs at the claim's words (CSS anchor positioning). */
const anchors = (claims: readonly Claim[]): string[] =>
	claims.flatMap(({ id, number }) => [
		rule([`#${claimId(id)}`], `anchor-name:--${number}`),
		rule([`[data-annotation=${id}]`], `--claim:--${number}`),
	]);

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

/** Pointing at an annotation lights the claim. */
const litClaim = (place: number): string =>
	`p:has(+aside ${annotationAt(place)}:is(:hover,:focus-within)) ${claimAt(place)}`;

/** An open note lights its claim. */
const claimOfOpenNote = ({ id }: Claim): string =>
	`:root:has(#${noteId(id)}:target) #${claimId(id)}`;

const ARRIVED_AT = ".claim:is(:target,:has(+sup :target))";

/** What ties claims to their annotations. */
function lights(claims: readonly Claim[]): string[] {
	if (claims.length === 0) return [];
	return [
		...anchors(claims),
		rule(
			places(claims).map(litAnnotation),
			"--lit:1;background:var(--glow);outline:2px solid var(--outline)",
		),
		rule(
			[
				...places(claims).map(litClaim),
				...claims.map(claimOfOpenNote),
				ARRIVED_AT,
			],
			"background:var(--glow);text-decoration-thickness:3px",
		),
	];
}

/** A CSS string that cannot end the style element either. */
const quoted = (text: string) => JSON.stringify(text).replaceAll("<", "\\3c ");

/** Running heads on paper, in browsers that print margin boxes. */
function heads({ article, current }: Edition, address: string): string {
	const boxes = [
		rule(["@top-left"], `content:${quoted(runningHead(article))}`),
		rule(["@top-right"], `content:${quoted(current.label)}`),
		rule(["@bottom-left"], `content:${quoted(address)}`),
		rule(["@bottom-right"], 'content:counter(page)" / "counter(pages)'),
	];
	return rule(["@page"], boxes.join(""));
}

/**
 * What the style sheet has to know of the edition.
 * @param address of the page, for its foot on paper
 */
export const editionCss = (edition: Edition, address: string): string =>
	[...lights(edition.claims), heads(edition, address)].join("");
