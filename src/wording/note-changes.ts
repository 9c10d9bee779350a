import { diffWords } from "diff";
import type { Claim, FormerNote } from "../edition/edition.ts";
import { counted } from "../text/counting.ts";
import { plainProse } from "./printed-prose.ts";

/** Words of two versions of a text in one line: those that both have, that were taken out, that were added. */
export interface Change {
	text: string;
	kind: "same" | "removed" | "added";
}

/** What became of a note since an edition published it. */
export interface NoteChanges {
	/** In a line: `Since then: was: Supported; now: Contested; 3 sources added.` */
	line: string;
	/** Finding and note, word by word; none where nothing in them changed. */
	words: Change[][];
}

const quotations = (count: number, verb: string): string | undefined =>
	count === 0 ? undefined : `${counted(count, "quotation")} ${verb}`;

const compared = (before: string, after: string): Change[] =>
	diffWords(before, after).map(({ value, added, removed }) => ({
		text: value,
		kind: added ? "added" : removed ? "removed" : "same",
	}));

const hasChanged = (words: Change[]): boolean =>
	words.some(({ kind }) => kind !== "same");

/**
 * Compares a note as an edition published it with the note as it stands.
 * @param present undefined if the claim was retired
 */
export function changesSince(
	former: FormerNote,
	present: Claim | undefined,
): NoteChanges {
	if (!present) return { line: "Since then the claim was retired.", words: [] };
	const { data } = former;
	const key = ({ URL, quote }: { URL: string; quote: string }) =>
		`${URL} ${quote}`;
	const before = new Set(data.sources.map(key));
	const after = new Set(
		present.citations.map(({ source, quote }) =>
			key({ URL: source.URL, quote }),
		),
	);
	const words = [
		compared(data.digest, present.digest),
		compared(plainProse(former.note), plainProse(present.note)),
	];
	const changes = [
		data.verdict === present.statusWords
			? undefined
			: `the verdict was “${data.verdict}” and is “${present.statusWords}”`,
		words.some(hasChanged) ? "words of the note changed" : undefined,
		quotations(after.difference(before).size, "added"),
		quotations(before.difference(after).size, "taken out"),
	].filter((change) => change !== undefined);
	return {
		line:
			changes.length === 0
				? "The note stands so today."
				: `Since then: ${changes.join("; ")}.`,
		words: words.filter(hasChanged),
	};
}
