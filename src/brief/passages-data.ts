import type { Edition, Passage, Run } from "../edition/edition.ts";
import { STANDFIRST_ID } from "../edition/ids.ts";
import type { MaybeAddressOf } from "./addresses.ts";

/** A run of the author’s words: the note of the claim that they make, and the note whose marker follows them. */
interface PrintedRun {
	text: string;
	note: number | null;
	marker: number | null;
}

/** A marker stands after the punctuation that follows its claim, where printers put it. */
const PUNCTUATION = /^[.,;:!?…、。]+/u;

const notEmpty = ({ text }: PrintedRun) => text !== "";

/** The author’s words, cut where claims begin and end and where markers stand, and nowhere changed. */
function printedRuns(
	runs: readonly Run[],
	numberOf: (claim: string) => number | null,
): PrintedRun[] {
	let awaited: number | null = null;
	return runs.flatMap(({ text, claim }, index): PrintedRun[] => {
		const note = claim === undefined ? null : numberOf(claim);
		const follows = runs[index + 1];
		const ahead =
			follows?.claim === undefined
				? (PUNCTUATION.exec(follows?.text ?? "")?.[0] ?? "")
				: "";
		if (note !== null) {
			awaited = ahead === "" ? null : note;
			return [{ text, note, marker: ahead === "" ? note : null }];
		}
		const marker = awaited;
		const length =
			marker === null ? 0 : (PUNCTUATION.exec(text)?.[0].length ?? 0);
		awaited = null;
		return [
			{ text: text.slice(0, length), note: null, marker },
			{ text: text.slice(length), note: null, marker: null },
		].filter(notEmpty);
	});
}

/** The standfirst stands under the title and the paragraphs below page 1: the same words never twice. */
export function passagesData(
	{ claims, passages }: Edition,
	addressOf: MaybeAddressOf,
) {
	const numbers = new Map(claims.map(({ id, number }) => [id, number]));
	const numberOf = (claim: string) => numbers.get(claim) ?? null;
	const printed = ({ id, label, number, runs }: Passage) => ({
		id,
		label,
		number: number ?? null,
		url: addressOf(`#${id}`),
		runs: printedRuns(runs, numberOf),
	});
	return {
		standfirst: passages.filter(({ id }) => id === STANDFIRST_ID).map(printed),
		passages: passages.filter(({ id }) => id !== STANDFIRST_ID).map(printed),
	};
}
