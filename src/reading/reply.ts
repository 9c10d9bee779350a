import type { Root } from "mdast";
import { splitFrontmatter } from "./frontmatter.ts";
import { type Problem, placesIn } from "./problem.ts";
import { parseNote } from "./prose.ts";
import { type ReplyData, replySchema } from "./schema.ts";
import { type Located, readYaml } from "./yaml.ts";

/** `replies/<claim>.md` as read: what somebody answers to the note of that claim. */
export interface ReplyDraft extends Located<ReplyData> {
	claim: string;
	file: string;
	/** The file's text, for the place of things in the reply. */
	text: string;
	words: Root;
}

export const isReplyFile = (file: string): boolean =>
	/^replies\/[^/]+\.md$/.test(file);

/** Reads a reply: from whom and of which day it is, and its words. */
export function readReply(
	file: string,
	text: string,
): { reply?: ReplyDraft; problems: Problem[] } {
	const claim = file.replace(/^replies\/|\.md$/g, "");
	const parts = splitFrontmatter(file, text);
	if ("code" in parts) return { problems: [parts] };
	const fields = readYaml(parts.yaml, replySchema);
	const { root: words, problems: inWords } = parseNote(
		parts.body,
		placesIn(file, text),
	);
	const problems = [...fields.problems, ...inWords];
	return { reply: { ...fields, claim, file, text, words, problems }, problems };
}
