import type { Root } from "mdast";
import { referencesIn } from "../reading/aftermath.ts";
import { blockText } from "../reading/article.ts";
import type { Draft } from "../reading/draft.ts";
import {
	type CitationData,
	type SourceData,
	STATUSES,
} from "../reading/schema.ts";
import { selectorsOf } from "../text/selectors.ts";
import { composeAbout } from "./about.ts";
import { composeChronicle } from "./chronicle.ts";
import type {
	Aftermath,
	Citation,
	Claim,
	Edition,
	EditionRecord,
	Passage,
	RetiredAnchor,
	Slip,
	Source,
} from "./edition.ts";
import { sha256Of } from "./fingerprint.ts";
import { namedBlocks } from "./passages.ts";
import { dateInWords, STATUS_WORDS, seenInWords } from "./words.ts";

/** `a` */
const FIRST_LETTER = 97;

/** Asking for a composition of what the checks did not pass is a mistake of the program, not of an editor. */
function checked<T>(value: T | undefined, what: string): T {
	if (value === undefined)
		throw new Error(
			`An edition was composed from an unchecked draft: no ${what}.`,
		);
	return value;
}

/** Copies near the article's date, or near the source's own if it is later, are the ones to look for. */
function archiveLookup(url: string, articleDate: string, issued = ""): string {
	const near = issued > articleDate ? issued : articleDate;
	return `https://web.archive.org/web/${near.replaceAll("-", "")}/${url}`;
}

function composeSource(
	id: string,
	data: SourceData,
	articleDate: string,
): Source {
	return {
		...data,
		id,
		publishedBy:
			data["container-title"] ?? data.publisher ?? new URL(data.URL).hostname,
		published: data.issued && dateInWords(data.issued),
		archiveLookup: archiveLookup(data.URL, articleDate, data.issued),
	};
}

function composePassages(draft: Draft): Passage[] {
	return namedBlocks(checked(draft.article, "article")).map(
		({ block, ...name }) => ({
			...name,
			text: blockText(block),
			runs: block.runs.map(({ text, claim }) =>
				claim === undefined ? { text } : { text, claim },
			),
		}),
	);
}

function composeCitations(
	uses: readonly CitationData[],
	remarks: ReadonlyMap<number, Root> | undefined,
	sources: Map<string, Source>,
): Citation[] {
	return uses.map((use, index) => ({
		source: checked(sources.get(use.source), use.source),
		quote: use.quote,
		language: use.language,
		gloss: use.gloss,
		seen: seenInWords(use.seen),
		remark: remarks?.get(index),
	}));
}

/** Claims in reading order, numbered; a passage is found in the text after the one before it. */
function composeClaims(
	draft: Draft,
	passages: Passage[],
	text: string,
	sources: Map<string, Source>,
): Claim[] {
	const claims: Claim[] = [];
	let from = 0;
	for (const passage of passages) {
		let at = text.indexOf(passage.text, from);
		from = at + passage.text.length;
		for (const run of passage.runs) {
			const file = draft.claims.find((claim) => claim.id === run.claim);
			if (file) {
				const data = checked(file.data, file.id);
				const { status, digest, reason } = data;
				claims.push({
					id: file.id,
					number: claims.length + 1,
					passage: passage.id,
					words: run.text,
					selectors: selectorsOf(text, at, at + run.text.length),
					status,
					statusWords: STATUS_WORDS[status],
					digest,
					reason,
					note: file.note,
					citations: composeCitations(data.sources, file.remarks, sources),
				});
			}
			at += run.text.length;
		}
	}
	return claims;
}

function composeSlips(draft: Draft, passages: Passage[]): Slip[] {
	return (draft.slips?.data ?? []).map(({ paragraph, words, remark }) => {
		const passage = checked(
			passages.find(({ number }) => number === paragraph),
			`paragraph ${paragraph}`,
		);
		return { passage: passage.id, label: passage.label, words, remark };
	});
}

function composeAftermath(
	draft: Draft,
	sources: Map<string, Source>,
): Aftermath | undefined {
	if (!draft.aftermath) return undefined;
	const { body, remarks, stretches, ...fields } = draft.aftermath;
	const data = checked(fields.data, "aftermath fields");
	return {
		dateWords: dateInWords(data.date),
		text: body,
		notes: referencesIn(body).map(({ name }, index) => ({
			id: name,
			letter: String.fromCodePoint(FIRST_LETTER + index),
			sentence: checked(
				stretches.find(({ note }) => note === name)?.text,
				`sentence of ${name}`,
			),
			citations: composeCitations(
				checked(data.notes[name], name),
				remarks.get(name),
				sources,
			),
		})),
	};
}

function composeHistory(draft: Draft): EditionRecord[] {
	return checked(draft.editions?.data, "editions")
		.map((record) => {
			const dateWords = dateInWords(record.date);
			const label = `Edition ${record.number}, ${dateWords}`;
			return { ...record, dateWords, label };
		})
		.reverse();
}

function composeRetired(draft: Draft): RetiredAnchor[] {
	return Object.entries(checked(draft.anchors?.data, "anchors").retired).map(
		([id, { retired, reason, successor, selector }]) => ({
			id,
			words: selector.exact,
			retired: dateInWords(retired),
			reason,
			successor,
		}),
	);
}

/** Number of claims of each status, in the order of the statuses. */
const tallyOf = (claims: readonly Claim[]): Edition["tally"] =>
	STATUSES.map((status) => ({
		status,
		words: STATUS_WORDS[status],
		count: claims.filter((claim) => claim.status === status).length,
	}));

/** Finds a claim or a source that a draft names; the checks have seen that it is there. */
const knownIn = (claims: Claim[], sources: Map<string, Source>) => ({
	claim: (id: string) =>
		checked(
			claims.find((claim) => claim.id === id),
			id,
		),
	source: (id: string) => checked(sources.get(id), id),
});

/**
 * Makes the edition from a draft that has passed every check.
 * @throws Error if the draft still has problems.
 */
export function composeEdition(draft: Draft): Edition {
	const text = checked(draft.yardstick, "source text");
	const meta = checked(draft.article?.meta.data, "article fields");
	const passages = composePassages(draft);
	const sources = Object.entries(checked(draft.sources?.data, "sources")).map(
		([id, data]) => composeSource(id, data, meta.date),
	);
	const sourceById = new Map(sources.map((source) => [source.id, source]));
	const claims = composeClaims(draft, passages, text, sourceById);
	const known = knownIn(claims, sourceById);
	const history = composeHistory(draft);
	const checkedOn = dateInWords(meta.checked);
	return {
		article: { ...meta, published: dateInWords(meta.date), checkedOn },
		about: composeAbout(draft.about?.data ?? {}, checkedOn),
		text,
		passages,
		claims,
		sources,
		slips: composeSlips(draft, passages),
		chronicle:
			draft.events &&
			composeChronicle(checked(draft.events.data, "events"), known),
		aftermath: composeAftermath(draft, sourceById),
		notFound: (draft.notFound?.data ?? []).map(({ claim, what }) => ({
			claim: claim === undefined ? undefined : known.claim(claim),
			what,
		})),
		history,
		current: checked(history[0], "newest edition"),
		retired: composeRetired(draft),
		textHash: sha256Of(text),
		tally: tallyOf(claims),
	};
}
