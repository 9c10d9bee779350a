import type { Claim, Edition } from "../edition/edition.ts";
import { noteId } from "../edition/ids.ts";
import { noteLabel } from "../wording/labels.ts";
import { proseOf } from "../wording/printed-prose.ts";
import { ON_READING } from "../wording/statements.ts";
import type { AddressOf } from "./addresses.ts";
import { citationData } from "./citation-data.ts";

/** What stands at the foot of the page before the page number of the whole note: `3 more on`. */
const restOf = ({ citations }: Claim): string =>
	citations.length > 1
		? `${citations.length - 1}\u00a0more\u00a0on`
		: "whole\u00a0note\u00a0on";

/** A claim’s note, as JSON for the template. */
export const noteData = (
	claim: Claim,
	{ passages }: Edition,
	addressOf: AddressOf,
) => ({
	id: claim.id,
	number: claim.number,
	label: noteLabel(claim),
	url: addressOf(`#${noteId(claim.id)}`),
	passage:
		passages.find(({ id }) => id === claim.passage)?.label ?? claim.passage,
	words: claim.words,
	status: claim.status,
	statusWords: claim.statusWords,
	digest: claim.digest,
	rest: restOf(claim),
	reason: claim.reason ?? null,
	note: proseOf(claim.note),
	citations: claim.citations.map(citationData),
});

/** What holds for every note, before the first. */
export const EVIDENCE_LEAD = `Every note whole. ${ON_READING}`;
