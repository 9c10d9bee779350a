import type { Citation, Edition } from "../edition/edition.ts";
import { plainProse } from "../wording/printed-prose.ts";
import { table } from "./table.ts";

/** Columns of `evidence.csv`, each with what it holds: a row is one use of a source. */
export const EVIDENCE_COLUMNS = {
	claim:
		"Id of the claim, or “after-<name>” for a sentence of what happened next",
	note: "Number of the claim’s note, or the letter of the sentence",
	words: "The author’s words that make the claim, or the editors’ sentence",
	verdict: "Status of the claim",
	role: "What the quotation does to the claim",
	bears_on: "The words of the claim that it concerns",
	decides: "yes, if it decides the verdict",
	quotation: "The source’s words as they were read",
	language: "Language of the quotation, BCP 47",
	translation: "The editors’ English rendering",
	source: "Id of the source, as in sources.json",
	publisher: "Who published it",
	published: "When, as exact as the record shows it, ISO 8601",
	origin: "Whose words the source carries",
	kind: "primary or secondary",
	url: "Address of the source",
	seen: "What was seen otherwise than as an excerpt of its own page",
	remark: "The editors’ remark",
} as const;

type Row = Record<keyof typeof EVIDENCE_COLUMNS, string>;

const usedIn = ({
	source,
	quote,
	language,
	gloss,
	seen,
	remark,
}: Citation) => ({
	quotation: quote,
	language,
	translation: gloss ?? "",
	source: source.id,
	publisher: source.publishedBy,
	published: source.issued ?? "",
	origin: source.origin,
	kind: source.kind,
	url: source.URL,
	seen: seen ?? "",
	remark: remark ? plainProse(remark) : "",
});

/** Every use of a source as a row, the claims’ first. */
export function evidenceCsv({ aftermath, claims }: Edition): string {
	const ofClaims = claims.flatMap((claim) =>
		claim.citations.map(
			(citation): Row => ({
				claim: claim.id,
				note: String(claim.number),
				words: claim.words,
				verdict: claim.status,
				role: citation.role,
				bears_on: citation.bearsOn,
				decides: citation === claim.deciding ? "yes" : "",
				...usedIn(citation),
			}),
		),
	);
	const afterwards = (aftermath?.notes ?? []).flatMap((note) =>
		note.citations.map(
			(citation): Row => ({
				claim: `after-${note.id}`,
				note: note.letter,
				words: note.sentence,
				verdict: "",
				role: "",
				bears_on: "",
				decides: "",
				...usedIn(citation),
			}),
		),
	);
	return table(EVIDENCE_COLUMNS, [...ofClaims, ...afterwards]);
}
