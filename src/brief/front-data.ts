import type { Claim, Edition } from "../edition/edition.ts";
import {
	authorOf,
	editionTitle,
	runningHead,
	titledAuthorOf,
	withNumber,
} from "../wording/article-words.ts";
import { ANNOTATED_EDITION, claimLabel, HEADINGS } from "../wording/labels.ts";
import { onSources } from "../wording/statements.ts";
import { type AddressOf, spoken } from "./addresses.ts";

/** Differences that page 1 has room for; the others are counted. */
const SHOWN = 4;

/** What the document says of itself to programs. */
export function documentData({ article, current }: Edition) {
	const [year, month, day] = current.date.split("-").map(Number);
	return {
		language: article.language,
		title: editionTitle(article),
		author: authorOf(article),
		keywords: [
			article.series,
			article.publisher,
			ANNOTATED_EDITION,
			HEADINGS.evidence.toLowerCase(),
		].filter((keyword) => keyword !== undefined),
		/** The document is as old as its edition, so that no clock is asked. */
		date: { year, month, day },
	};
}

/** The title block, and what every page has at its head and foot. */
export function titleData({ article, current }: Edition, addressOf: AddressOf) {
	const home = addressOf("");
	return {
		title: article.title,
		series: article.series ?? null,
		standfirst: article.standfirst ?? null,
		byline: titledAuthorOf(article),
		original: {
			url: article.URL,
			words: withNumber(article.publisher, article),
			published: article.published,
		},
		home: { url: home, spoken: spoken(home), codeAlt: `QR code of ${home}` },
		runningHead: runningHead(article),
		edition: current.label,
	};
}

/** What this edition is, in a paragraph. */
export function aboutWords(edition: Edition): string {
	const { claims, current } = edition;
	const always = `${current.label}. The article stands here word for word.`;
	if (claims.length === 0) return always;
	return `${always} Below it, on the same page, editors’ notes say what the record says of ${claims.length} of its claims: each gives its verdict, its finding and its first source, and the part “${HEADINGS.evidence}” has it whole. ${onSources(edition)}`;
}

const differs = ({ status }: Claim) => status === "differs-from-record";

/** Where article and record differ: as many as there is room for, and the number of the others in words. */
export function differencesData({ claims, passages }: Edition) {
	const found = claims.filter(differs);
	const others = found.length - SHOWN;
	return {
		shown: found
			.slice(0, SHOWN)
			.map(({ id, number, status, reason, passage }) => ({
				id,
				status,
				reason: reason ?? null,
				label: claimLabel(
					passages.find(({ id }) => id === passage)?.label ?? passage,
					number,
				),
			})),
		others:
			others > 0
				? `And ${others} more, each marked by this shape at the foot of its page.`
				: null,
	};
}
