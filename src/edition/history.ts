import type { Status } from "../reading/fields.ts";
import type { EditionData } from "../reading/record-schema.ts";
import type { Claim, EditionRecord, Move } from "./edition.ts";
import { dateInWords, STATUS_WORDS } from "./words.ts";

type Verdicts = Readonly<Record<string, Status>>;

const inWords = (status: Status | undefined): string | undefined =>
	status && STATUS_WORDS[status];

/** The claims whose verdicts differ, those of the present edition first and in their order. */
function movesBetween(
	before: Verdicts,
	after: Verdicts,
	claims: readonly Claim[],
): Move[] {
	const ids = new Set([
		...claims.map(({ id }) => id),
		...Object.keys(after),
		...Object.keys(before),
	]);
	return [...ids]
		.filter((id) => before[id] !== after[id])
		.map((claim) => ({
			claim,
			present: claims.find(({ id }) => id === claim),
			was: inWords(before[claim]),
			now: inWords(after[claim]),
		}));
}

/**
 * The published states of the notes, newest first, each with what it moved.
 * @param editions oldest first
 * @param claims of the present edition
 */
export const composeHistory = (
	editions: readonly EditionData[],
	claims: readonly Claim[],
): EditionRecord[] =>
	editions
		.map((record, index) => {
			const dateWords = dateInWords(record.date);
			const former = editions[index - 1];
			return {
				...record,
				dateWords,
				label: `Edition ${record.number}, ${dateWords}`,
				moves: former
					? movesBetween(former.verdicts, record.verdicts, claims)
					: [],
			};
		})
		.reverse();
