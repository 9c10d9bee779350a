import type { Edition, Move } from "../edition/edition.ts";
import { NAME_LENGTH } from "../edition/words.ts";
import { firstWords } from "../text/first-words.ts";
import { moveInWords, soughtInWords } from "../wording/evidence-words.ts";
import { noteLabel, subjectLabel } from "../wording/labels.ts";

/** What was sought, with the verdict that finding it would move. */
export const soughtData = ({ sought }: Edition) =>
	sought.map((entry) => ({
		subject: subjectLabel(entry.claims),
		note: entry.claims[0]?.id ?? null,
		what: entry.what,
		how: [
			soughtInWords(entry),
			entry.movesTo && `Found, it would move the verdict to: ${entry.movesTo}.`,
		]
			.filter(Boolean)
			.join(" "),
	}));

/** Oddities of the original that stay as printed. */
export const slipsData = ({ about, slips }: Edition) => ({
	lead: about.text ?? null,
	items: slips.map(({ label, words, remark }) => ({ label, words, remark })),
});

const moveData = (move: Move) => ({
	note: move.present ? move.claim : null,
	subject: move.present ? noteLabel(move.present) : move.claim,
	words: `${move.present ? `“${firstWords(move.present.words, NAME_LENGTH)}”: ` : ""}${moveInWords(move)}.`,
});

/** What this edition changed, claim by claim; the first changed nothing. */
export const changesData = ({ current }: Edition) =>
	current.moves.length > 0
		? { lead: current.changes, moves: current.moves.map(moveData) }
		: null;
