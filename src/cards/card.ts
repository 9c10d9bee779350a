import type { Edition } from "../edition/edition.ts";
import type { Status } from "../reading/fields.ts";
import { authorOf, seriesOf } from "../wording/article-words.ts";
import { inEnglish, publisherAndDate } from "../wording/evidence-words.ts";
import { ANNOTATED_EDITION, capitalised } from "../wording/labels.ts";
import type { PassagePage } from "../wording/passage-page.ts";
import { claimPages, paragraphPages } from "../wording/passage-page.ts";

/** What stands on a preview card. */
export interface Card {
	/** Its name: `article`, `p-3`, `c-blue-book`. */
	name: string;
	/** Above the words, left: the status of a claim, or the title. */
	head: string;
	status: Status | undefined;
	/** Above the words, right: `¶3`. */
	label: string;
	/** The words that the card is there for; the author's in quotation marks. */
	words: string;
	quoted: boolean;
	/** Below the words of the article's own card: its standfirst. */
	standfirst: string | undefined;
	/** Below the words of a claim: what was found, and the quotation that decides it. */
	finding: { digest: string; quote: string; source: string } | undefined;
	/** Who wrote it, and when. */
	foot: string;
}

/** The cards of an edition: the article's, one for each paragraph, one for each claim. */
export function cardsOf(edition: Edition): Card[] {
	const { article } = edition;
	const author = authorOf(article);
	const card = ({ card, claim, label, words }: PassagePage): Card => ({
		name: card,
		head: claim?.statusWords ?? article.title,
		status: claim?.status,
		label,
		words,
		quoted: true,
		standfirst: undefined,
		finding: claim && {
			digest: claim.digest,
			quote: inEnglish(claim.deciding),
			source: publisherAndDate(claim.deciding),
		},
		foot: claim
			? `${author} · ${article.title} · ${article.published}`
			: `${author} · ${article.published}`,
	});
	return [
		{
			name: "article",
			head: seriesOf(article),
			status: undefined,
			label: capitalised(ANNOTATED_EDITION),
			words: article.title,
			quoted: false,
			standfirst: article.standfirst,
			finding: undefined,
			foot: `${author} · ${article.publisher} · ${article.published}`,
		},
		...paragraphPages(edition).map(card),
		...claimPages(edition).map(card),
	];
}
