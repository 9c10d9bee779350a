import type { Claim, Edition, Source } from "../edition/edition.ts";
import { authorsInWords } from "../edition/words.ts";
import { proseOf } from "../wording/printed-prose.ts";
import { detailsInWords, languageOfTitle } from "../wording/source-words.ts";
import {
	ON_NOTES,
	ON_RIGHTS,
	ON_TEXT,
	onSources,
} from "../wording/statements.ts";
import { aftermathData } from "./aftermath-data.ts";
import { citationData, hostOf } from "./citation-data.ts";
import { meetingsData, timelineData } from "./figures-data.ts";

/** The whole address of a part of the site: `#p3` → `https://…/#p3`. */
export type AddressOf = (part: string) => string;

/** An address as people read it: without scheme and closing slash. */
const spoken = (url: string) =>
	url.replace(/^https?:\/\//, "").replace(/\/$/, "");

/** What a list of sources is sorted by: the publisher’s name, then the date. */
const sortKey = ({ publishedBy, issued = "" }: Source) =>
	`${publishedBy.replace(/^The /, "").toLowerCase()} ${issued}`;

function noteData(claim: Claim, edition: Edition, addressOf: AddressOf) {
	const passage = edition.passages.find(({ id }) => id === claim.passage);
	return {
		id: claim.id,
		number: claim.number,
		url: addressOf(`#fn-${claim.id}`),
		passage: passage?.label ?? claim.passage,
		words: claim.words,
		status: claim.status,
		statusWords: claim.statusWords,
		digest: claim.digest,
		reason: claim.reason ?? null,
		note: proseOf(claim.note),
		citations: claim.citations.map(citationData),
	};
}

function sourceData(source: Source, { claims, aftermath }: Edition) {
	const isHere = ({ citations }: Pick<Claim, "citations">) =>
		citations.some((citation) => citation.source.id === source.id);
	return {
		title: source.title,
		language: languageOfTitle(source) ?? null,
		publishedBy: source.publishedBy,
		details: detailsInWords(source).filter(
			(detail) => detail !== source.publishedBy,
		),
		kind: source.kind,
		url: source.URL,
		host: hostOf(source.URL),
		notes: claims.filter(isHere).map(({ id, number }) => ({ id, number })),
		/** Sentences of what happened next that it bears out. */
		letters: (aftermath?.notes ?? [])
			.filter(isHere)
			.map(({ letter }) => letter),
	};
}

/**
 * Everything the brief says, as JSON for the template: words and addresses, no markup.
 * @param addressOf whole addresses of the site; the brief is read elsewhere
 */
export function briefData(edition: Edition, addressOf: AddressOf) {
	const { article, aftermath, chronicle, claims, passages, sources } = edition;
	const numberOf = new Map(claims.map(({ id, number }) => [id, number]));
	return {
		language: article.language,
		title: article.title,
		series: article.series,
		standfirst: article.standfirst,
		author: authorsInWords([article.author]),
		authorTitle: article.author.title ?? null,
		authorFamily: article.author.family,
		publisher: article.publisher,
		/** `, no. 12`, or nothing. */
		issue: article.number ? `, no. ${article.number}` : "",
		published: article.published,
		original: { url: article.URL, spoken: spoken(article.URL) },
		home: { url: addressOf(""), spoken: spoken(addressOf("")) },
		edition: edition.current.label,
		/** Year, month, day: the document’s date, so that no clock is asked. */
		date: edition.current.date.split("-").map(Number),
		statements: {
			sources: onSources(article.checkedOn),
			text: ON_TEXT,
			rights: ON_RIGHTS,
			notes: ON_NOTES,
		},
		textHash: edition.textHash,
		tally: edition.tally,
		passages: passages.map(({ id, label, number, runs }) => ({
			id,
			label,
			number: number ?? null,
			url: addressOf(`#${id}`),
			spoken: spoken(addressOf(`#${id}`)),
			runs: runs.map(({ text, claim }) => ({
				text,
				note: claim === undefined ? null : (numberOf.get(claim) ?? null),
			})),
		})),
		notes: claims.map((claim) => noteData(claim, edition, addressOf)),
		meetings: chronicle ? meetingsData(chronicle) : null,
		timeline: chronicle ? timelineData(chronicle) : null,
		aftermath: aftermath ? aftermathData(aftermath) : null,
		notFound: edition.notFound.map(({ claim, what }) => ({
			note: claim ? { id: claim.id, number: claim.number } : null,
			what,
		})),
		slips: edition.slips.map(({ label, words, remark }) => ({
			label,
			words,
			remark,
		})),
		sources: sources
			.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
			.map((source) => sourceData(source, edition)),
	};
}
