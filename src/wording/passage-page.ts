import type {
	Claim,
	Edition,
	Passage,
	RetiredAnchor,
} from "../edition/edition.ts";
import { claimId } from "../edition/ids.ts";
import { firstWords } from "../text/first-words.ts";
import { authorOf } from "./article-words.ts";
import { claimLabel } from "./labels.ts";

/** The page of one paragraph or one claim, and what a chat shows of a link to it. */
export interface PassagePage {
	/** The id in the article that the page links to: `p3`, `c-blue-book`. */
	id: string;
	/** The page’s path under the site: `p/3/`, `c/blue-book/`. */
	path: string;
	/** The name of the preview card: `p-3`, `c-blue-book`. */
	card: string;
	/** `¶3`, or `¶3, note 20`. */
	label: string;
	/** The author’s words that the page shows. */
	words: string;
	title: string;
	description: string;
	/** The passage that holds the words. */
	passage: Passage;
	/** The claim, on the page of a claim. */
	claim: Claim | undefined;
}

/** The page of a retired id. */
export interface RetiredPage extends RetiredAnchor {
	path: string;
	title: string;
	description: string;
	/** Path of what took its place: another page, or a place in the article. */
	leadsTo: string | undefined;
}

/** Characters of a title and of a description that chats show before they cut. */
const TITLE_LENGTH = 60;
const DESCRIPTION_LENGTH = 180;

/** `p3` → `p/3/`, `c-blue-book` → `c/blue-book/`; other ids have no page. */
export function pagePath(id: string): string | undefined {
	const [, kind, name] = /^(p)(\d+)$/.exec(id) ?? /^(c)-(.+)$/.exec(id) ?? [];
	return kind && name && `${kind}/${name}/`;
}

const quoted = (words: string, length: number) =>
	`“${firstWords(words, length)}”`;

/** `with the evidence for 10 claims` */
const evidenceFor = (claims: number): string =>
	claims === 1
		? ", with the evidence for one claim"
		: `, with the evidence for ${claims} claims`;

/** Who wrote the words, and when: `Sandip Kumar Mishra, 20 May 2019`. */
export const byline = ({ article }: Edition): string =>
	`${authorOf(article)}, ${article.published}`;

/** A page for each numbered paragraph, in reading order. */
export function paragraphPages(edition: Edition): PassagePage[] {
	const author = authorOf(edition.article);
	return edition.passages.flatMap((passage) => {
		if (passage.number === undefined) return [];
		const words = passage.text.trim();
		const claims = edition.claims.filter(
			(claim) => claim.passage === passage.id,
		).length;
		return {
			id: passage.id,
			path: `p/${passage.number}/`,
			card: `p-${passage.number}`,
			label: passage.label,
			words,
			title: `${quoted(words, TITLE_LENGTH)} · ${author}, ${passage.label}`,
			description: `${quoted(words, DESCRIPTION_LENGTH)} ${byline(edition)}, ${passage.label}${claims > 0 ? evidenceFor(claims) : ""}.`,
			passage,
			claim: undefined,
		};
	});
}

/** A page for each claim, in reading order. */
export function claimPages(edition: Edition): PassagePage[] {
	return edition.passages.flatMap((passage) =>
		edition.claims
			.filter((claim) => claim.passage === passage.id)
			.map((claim) => ({
				id: claimId(claim.id),
				path: `c/${claim.id}/`,
				card: claimId(claim.id),
				label: claimLabel(passage.label, claim.number),
				words: claim.words,
				title: `${quoted(claim.words, TITLE_LENGTH)} · ${claim.statusWords}`,
				description: `${quoted(claim.words, DESCRIPTION_LENGTH)} ${claim.statusWords}: ${claim.digest} ${byline(edition)}, ${passage.label}.`,
				passage,
				claim,
			})),
	);
}

/** A page for each retired id that once had a page. */
export function retiredPages({ retired }: Edition): RetiredPage[] {
	return retired.flatMap((anchor) => {
		const path = pagePath(anchor.id);
		if (path === undefined) return [];
		const { successor } = anchor;
		return {
			...anchor,
			path,
			title: `${quoted(anchor.words, TITLE_LENGTH)} · Retired`,
			description: `${quoted(anchor.words, DESCRIPTION_LENGTH)} These words were linked to here until ${anchor.retired}.`,
			leadsTo: successor && (pagePath(successor) ?? `#${successor}`),
		};
	});
}
