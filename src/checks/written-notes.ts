import type { Root } from "mdast";
import type { Draft } from "../reading/draft.ts";

/** Markdown that stands below the fields of a file: the note of a claim, or what somebody answers to it. */
export interface WrittenNote {
	file: string;
	/** The file's text, for the place of things in the Markdown. */
	text: string;
	root: Root;
}

/** Every note and every reply: what others write is judged as what editors do. */
export function* writtenNotes({
	claims,
	replies,
}: Pick<Draft, "claims" | "replies">): Iterable<WrittenNote> {
	for (const { file, text, note } of claims) yield { file, text, root: note };
	for (const { file, text, words } of replies)
		yield { file, text, root: words };
}
