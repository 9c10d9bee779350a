import type { Root } from "mdast";
import { referencesIn } from "../reading/aftermath.ts";
import { blockText } from "../reading/article.ts";
import type { ClaimDraft } from "../reading/claim.ts";
import type { Draft } from "../reading/draft.ts";
import { STATUSES } from "../reading/fields.ts";
import type { CitationData, SourceData } from "../reading/schema.ts";
import { selectorsOf } from "../text/selectors.ts";
import { composeAbout } from "./about.ts";
import { composeChronicle } from "./chronicle.ts";
import type {
	Aftermath,
	Citation,
	Claim,
	Edition,
	Evidence,
	Passage,
	RetiredAnchor,
	Slip,
	Sought,
	Source,
} from "./edition.ts";
import { sha256Of } from "./fingerprint.ts";
import { composePublished } from "./former-notes.ts";
import { composeHistory } from "./history.ts";
import { STANDFIRST_ID } from "./ids.ts";
import { namedBlocks } from "./passages.ts";
import { composeReading, composeReply, composeSought } from "./record.ts";
import {
	dateInWords,
	STATUS_DEFINITIONS,
	STATUS_WORDS,
	seenInWords,
} from "./words.ts";

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

function composeSource(
	id: string,
	data: SourceData,
	articleDate: string,
	capture: Source["capture"],
): Source {
	const { issued = "", URL: url } = data;
	// Copies near the article’s date, or near the source’s own if it is later, are the ones to look for.
	const archiveDay = issued > articleDate ? issued : articleDate;
	return {
		...data,
		id,
		publishedBy:
			data["container-title"] ?? data.publisher ?? new URL(url).hostname,
		published: data.issued && dateInWords(data.issued),
		archiveDay,
		archiveLookup: `https://web.archive.org/web/${archiveDay.replaceAll("-", "")}/${url}`,
		capture,
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

const composeCitation = (
	use: CitationData,
	remark: Root | undefined,
	sources: ReadonlyMap<string, Source>,
): Citation => ({
	source: checked(sources.get(use.source), use.source),
	quote: use.quote,
	language: use.language,
	gloss: use.gloss,
	seen: seenInWords(use.seen),
	remark,
});

/** The uses of sources by a claim, the one that decides, and how many sources and origins they are. */
function composeEvidence(
	file: ClaimDraft,
	sources: ReadonlyMap<string, Source>,
): Pick<Claim, "citations" | "deciding" | "others" | "counts"> {
	const uses = checked(file.data, file.id).sources;
	const citations = uses.map(
		(use, index): Evidence => ({
			...composeCitation(use, file.remarks.get(index), sources),
			role: use.role,
			bearsOn: use["bears-on"],
		}),
	);
	const deciding = checked(
		citations[uses.findIndex(({ decides }) => decides)],
		`deciding quotation of ${file.id}`,
	);
	const cited = new Set(citations.map(({ source }) => source));
	return {
		citations,
		deciding,
		others: citations.filter((citation) => citation !== deciding),
		counts: {
			sources: cited.size,
			origins: new Set([...cited].map(({ origin }) => origin)).size,
		},
	};
}

/** Claims’ words in reading order; a passage is found in the text after the one before it. */
function* claimedWords(passages: readonly Passage[], text: string) {
	let from = 0;
	for (const passage of passages) {
		let at = text.indexOf(passage.text, from);
		from = at + passage.text.length;
		for (const { text: words, claim } of passage.runs) {
			const selectors = selectorsOf(text, at, at + words.length);
			if (claim !== undefined)
				yield { claim, words, passage: passage.id, selectors };
			at += words.length;
		}
	}
}

/** Claims in reading order, numbered. */
function composeClaims(
	draft: Draft,
	passages: readonly Passage[],
	text: string,
	sources: ReadonlyMap<string, Source>,
	sought: readonly Sought[],
): Claim[] {
	return [...claimedWords(passages, text)].map(({ claim, ...place }, index) => {
		const file = checked(
			draft.claims.find(({ id }) => id === claim),
			claim,
		);
		const data = checked(file.data, claim);
		const { status, digest, reason } = data;
		return {
			id: claim,
			number: index + 1,
			...place,
			status,
			statusWords: STATUS_WORDS[status],
			digest,
			reason,
			note: file.note,
			...composeEvidence(file, sources),
			wouldChange: data["would-change"],
			sought: sought.filter(({ id }) => data.sought?.includes(id)),
			wrote: composeReading(data.wrote),
			checked: data.checked && composeReading(data.checked),
			reply: composeReply(draft.replies.find((reply) => reply.claim === claim)),
		};
	});
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
			citations: checked(data.notes[name], name).map((use, place) =>
				composeCitation(use, remarks.get(name)?.get(place), sources),
			),
		})),
	};
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

const tallyOf = (claims: readonly Claim[]): Edition["tally"] =>
	STATUSES.map((status) => ({
		status,
		words: STATUS_WORDS[status],
		definition: STATUS_DEFINITIONS[status],
		count: claims.filter((claim) => claim.status === status).length,
	}));

/** The standfirst without the tags of its claims. */
const standfirstOf = (passages: readonly Passage[]): string | undefined =>
	passages.find(({ id }) => id === STANDFIRST_ID)?.text;

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
		([id, data]) =>
			composeSource(id, data, meta.date, draft.captures?.data?.[id]),
	);
	const sourceById = new Map(sources.map((source) => [source.id, source]));
	const sought = composeSought(draft.sought?.data ?? [], passages);
	const claims = composeClaims(draft, passages, text, sourceById, sought);
	const known = knownIn(claims, sourceById);
	const history = composeHistory(
		checked(draft.editions?.data, "editions"),
		claims,
	);
	const checkedOn = dateInWords(meta.checked);
	return {
		article: {
			...meta,
			standfirst: standfirstOf(passages),
			published: dateInWords(meta.date),
			checkedOn,
		},
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
		sought,
		history,
		current: checked(history[0], "newest edition"),
		retired: composeRetired(draft),
		published: composePublished(draft.published, history),
		textHash: sha256Of(text),
		tally: tallyOf(claims),
	};
}
