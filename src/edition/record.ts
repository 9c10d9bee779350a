import type { ReplyDraft } from "../reading/reply.ts";
import type { ReadingData, SoughtData } from "../reading/schema.ts";
import type { Passage, Reading, Reply, Sought } from "./edition.ts";
import { dateInWords, STATUS_WORDS } from "./words.ts";

/** Who read a note, and when. */
export const composeReading = ({ by, on }: ReadingData): Reading => ({
	by,
	on,
	onWords: dateInWords(on),
});

/** The answer to a note, if there is one that could be read. */
export function composeReply(draft: ReplyDraft | undefined): Reply | undefined {
	return (
		draft?.data && {
			...draft.data,
			date: dateInWords(draft.data.on),
			words: draft.words,
		}
	);
}

/** What was looked for, each with the numbers of the claims that it concerns. */
export function composeSought(
	entries: readonly SoughtData[],
	passages: readonly Passage[],
): Sought[] {
	const marked = passages.flatMap(({ runs }) =>
		runs.flatMap(({ claim }) => claim ?? []),
	);
	return entries.map(
		({ claims = [], "moves-to": movesTo, when, ...entry }) => ({
			...entry,
			claims: claims.map((id) => ({ id, number: marked.indexOf(id) + 1 })),
			when: dateInWords(when),
			movesTo: movesTo && STATUS_WORDS[movesTo],
		}),
	);
}
