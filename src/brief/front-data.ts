import type { Claim, Edition } from "../edition/edition.ts";
import type { Status } from "../reading/fields.ts";
import { firstWords } from "../text/first-words.ts";
import {
	authorOf,
	editionTitle,
	INTERFACE_LANGUAGE,
	languagesOf,
	runningHead,
	titledAuthorOf,
	withNumber,
} from "../wording/article-words.ts";
import { ANNOTATED_EDITION, claimLabel, HEADINGS } from "../wording/labels.ts";
import { claimsTakenUp } from "../wording/statements.ts";
import { type MaybeAddressOf, spoken } from "./addresses.ts";

/** Findings that page 1 has room for; the others are counted. */
const SHOWN = 8;

/** Characters of a running head that leave room for the name of its part. */
const RUNNING_HEAD = 72;

/** Findings that a reader must not miss; what is contested is at the foot of its page. */
const FINDINGS: readonly Status[] = ["differs-from-record", "not-established"];

/** What the document says of itself to programs. */
export function documentData({ article, current }: Edition) {
	const [year, month, day] = current.date.split("-").map(Number);
	return {
		language: INTERFACE_LANGUAGE,
		title: editionTitle(article),
		description: `${article.standfirst}. ${current.label}.`,
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

/** Where the site stands, as it is linked, read and said of the code. */
function homeData(addressOf: MaybeAddressOf) {
	const url = addressOf("");
	return (
		url && {
			url,
			spoken: spoken(url),
			codeAlt: `QR code of ${url}`,
		}
	);
}

/** The title block, and what every page has at its head and foot. */
export function titleData(
	{ article, current }: Edition,
	addressOf: MaybeAddressOf,
) {
	return {
		/** That of the author’s words, where it is not the brief’s. */
		language: languagesOf(article).authors ?? null,
		title: article.title,
		series: article.series ?? null,
		byline: titledAuthorOf(article),
		original: {
			url: article.URL,
			words: withNumber(article.publisher, article),
			published: article.published,
		},
		home: homeData(addressOf),
		runningHead: firstWords(runningHead(article), RUNNING_HEAD),
		edition: current.label,
	};
}

/** The argument in the author’s words, each line with the paragraph that it is taken from. */
export const argumentData = ({ article, passages }: Edition) =>
	(article.argument ?? []).map((words) => {
		const passage = passages.find(({ text }) => text.includes(words));
		return {
			words,
			passage: passage?.id ?? null,
			label: passage?.label ?? null,
		};
	});

const isFinding = ({ status }: Claim) => FINDINGS.includes(status);

/** What differs from the record or is not established: as much as there is room for, and the number of the rest. */
export function findingsData({ claims, passages }: Edition) {
	const found = claims
		.filter(isFinding)
		.toSorted(
			(a, b) => FINDINGS.indexOf(a.status) - FINDINGS.indexOf(b.status),
		);
	const others = found.length - SHOWN;
	return {
		shown: found
			.slice(0, SHOWN)
			.map(({ id, number, status, statusWords, digest, words, passage }) => ({
				id,
				status,
				statusWords,
				digest,
				words,
				label: claimLabel(
					passages.find(({ id }) => id === passage)?.label ?? passage,
					number,
				),
			})),
		others:
			others > 0
				? `And ${others} more, each marked by its shape at the foot of its page.`
				: null,
	};
}

/** Every verdict with its meaning and the number of claims that have it. */
export const verdictsData = ({ claims, tally }: Edition) =>
	claims.length > 0 ? tally : [];

const named = (names: readonly string[]): string =>
	new Intl.ListFormat("en-GB").format([...new Set(names)]);

/** Which edition this is and who made it. */
export function imprintData(edition: Edition): string {
	const { claims, current } = edition;
	const always = `${current.label}. The article stands here word for word.`;
	if (claims.length === 0) return always;
	const wrote = named(claims.map(({ wrote }) => wrote.by));
	const checked = named(claims.flatMap(({ checked }) => checked?.by ?? []));
	return [
		always,
		`The notes on ${claimsTakenUp(edition)} were written by: ${wrote}${checked && `; checked by: ${checked}`}.`,
		"Nothing in them is the author’s.",
	].join(" ");
}
