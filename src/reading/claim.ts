import type { Root } from "mdast";
import { splitFrontmatter } from "./frontmatter.ts";
import { type Problem, placesIn } from "./problem.ts";
import { parseNote, parseRemarks } from "./prose.ts";
import type { Quotations } from "./quotations.ts";
import { type ClaimData, claimSchema } from "./schema.ts";
import { type Located, readYaml } from "./yaml.ts";

/** `claims/<claim>.md` as read. */
export interface ClaimDraft extends Located<ClaimData> {
	id: string;
	file: string;
	/** The file's text, for the place of things in the note. */
	text: string;
	note: Root;
	/** Remarks on its sources, parsed; one for each source that has one, by index. */
	remarks: Map<number, Root>;
}

export const isClaimFile = (file: string): boolean =>
	/^claims\/[^/]+\.md$/.test(file);

/**
 * Reads a claim’s file: what is said of its sources, and its note.
 * @param quotations where the words stand that the file names; problems with them gather there
 */
export function readClaim(
	file: string,
	text: string,
	quotations: Quotations,
): { claim?: ClaimDraft; problems: Problem[] } {
	const id = file.replace(/^claims\/|\.md$/g, "");
	const parts = splitFrontmatter(file, text);
	if ("code" in parts) return { problems: [parts] };
	const fields = readYaml(parts.yaml, claimSchema);
	const { root: note, problems: inNote } = parseNote(
		parts.body,
		placesIn(file, text),
	);
	const { remarks, problems: inRemarks } = parseRemarks(
		fields.data?.sources ?? [],
		(index, offset) => fields.placeInText(["sources", index, "remark"], offset),
	);
	const sources = quotations.resolved(fields.data?.sources ?? [], (index) =>
		fields.place(["sources", index, "quotation"]),
	);
	const data = fields.data && sources && { ...fields.data, sources };
	const problems = [...fields.problems, ...inNote, ...inRemarks];
	return {
		claim: { ...fields, data, id, file, text, note, remarks, problems },
		problems,
	};
}
