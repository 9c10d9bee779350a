import type { EvidenceData, SourceData } from "../reading/schema.ts";
import { type Checkable, isDate } from "../text/checkables.ts";
import { dateTokens, tokensIn } from "../text/tokens.ts";

/**
 * Tells what a quotation says, in its own words or in its translation. A date may be said by the
 * source’s day of publication too.
 */
export function saidBy(
	{ quote, gloss = "" }: EvidenceData,
	source: SourceData | undefined,
): (part: Checkable) => boolean {
	const words = tokensIn(`${quote} ${gloss}`);
	const dated = new Set([...words, ...dateTokens(source?.issued ?? "")]);
	return (part) =>
		part.tokens.every((token) => (isDate(part) ? dated : words).has(token)) &&
		(part.either?.some((token) => words.has(token)) ?? true);
}
