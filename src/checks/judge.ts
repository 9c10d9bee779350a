import { composeEdition } from "../edition/compose.ts";
import type { ContentFiles } from "../edition/content-files.ts";
import { readDraft } from "../edition/draft.ts";
import type { Edition } from "../edition/edition.ts";
import { byPlace, type Problem } from "../edition/problem.ts";
import { claimsAndFiles } from "./claims-and-files.ts";
import { footnotes } from "./footnotes.ts";
import { httpAddresses } from "./http-addresses.ts";
import { knownSources } from "./known-sources.ts";
import { reasons } from "./reasons.ts";
import type { Rule } from "./rule.ts";
import { shortDigests } from "./short-digests.ts";
import { slipsInText } from "./slips-in-text.ts";
import { uniqueIds } from "./unique-ids.ts";
import { verbatim } from "./verbatim.ts";

const RULES: readonly Rule[] = [
	verbatim,
	claimsAndFiles,
	knownSources,
	shortDigests,
	uniqueIds,
	footnotes,
	httpAddresses,
	reasons,
	slipsInText,
];

/** Reads and judges a content folder. @returns the edition, or every problem in the order of files and lines. */
export function judge(
	files: ContentFiles,
): { edition: Edition } | { problems: Problem[] } {
	const draft = readDraft(files);
	const problems = [
		...draft.problems,
		...RULES.flatMap((rule) => rule(draft)),
	].sort(byPlace);
	return problems.length > 0
		? { problems }
		: { edition: composeEdition(draft) };
}
