import { blockText } from "../reading/article.ts";
import { error } from "../reading/fault.ts";
import type { EvidenceData, SourceData } from "../reading/schema.ts";
import { checkablesIn } from "../text/checkables.ts";
import {
	namesIn,
	type Part,
	quotationsIn,
	wordsOfNames,
} from "../text/names.ts";
import { claimTexts } from "./claim-runs.ts";
import { rule } from "./rule.ts";
import { saidBy } from "./said.ts";

/** Words without the form of their quotation marks and without their case. */
const plain = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[“”‘’"']/g, "")
		.replace(/[.,;:]$/, "");

/** Whether some words bear on a part of the claim that they stand in. */
function bearsOn(words: string, claim: string, { at, text }: Part): boolean {
	for (let from = claim.indexOf(words); from >= 0; ) {
		if (from <= at && at + text.length <= from + words.length) return true;
		from = claim.indexOf(words, from + 1);
	}
	return false;
}

/** A part of a claim, and whether a quotation that bears on it says it. */
interface Stated extends Part {
	said: (use: EvidenceData) => boolean;
}

/** What a claim states: its quotations, numbers, dates and names; nothing within another. */
function statedIn(
	claim: string,
	known: ReadonlySet<string>,
	sources: Record<string, SourceData> | undefined,
): Stated[] {
	const quotations = quotationsIn(claim).map(
		(part): Stated => ({
			...part,
			said: ({ quote, gloss = "" }) =>
				plain(`${quote}\n${gloss}`).includes(plain(part.text)),
		}),
	);
	const numbers = checkablesIn(claim).map(
		(part): Stated => ({
			...part,
			// What is counted is said by all that is counted together.
			said: (use) =>
				use.role === "counts" || saidBy(use, sources?.[use.source])(part),
		}),
	);
	// A name is written in as many ways as there are languages and papers.
	const names = namesIn(claim, known).map(
		(part): Stated => ({ ...part, said: () => true }),
	);
	return [...quotations, ...numbers, ...names].filter(
		(part, index, parts) =>
			!parts.slice(0, index).some((other) => bearsOn(other.text, claim, part)),
	);
}

/** In a claim that is called supported, every number, date, name and quotation has a source that bears on it and says it. */
export const coveredClaims = rule(
	{
		"claim-uncovered": error(
			"a supported claim has a number, date, name or quotation that no source bears on and says",
			"Let a source that establishes it bear on these words, or choose a status that says so.",
		),
	},
	function* ({ article, claims, sources }) {
		const texts = claimTexts(article);
		const known = wordsOfNames(
			(article?.blocks ?? []).map(blockText).join("\n\n"),
		);
		for (const { id, data, place } of claims) {
			const claim = texts.get(id);
			if (data?.status !== "supported" || claim === undefined) continue;
			const establishing = data.sources.filter(
				({ role }) => role === "establishes" || role === "counts",
			);
			for (const part of statedIn(claim, known, sources?.data)) {
				const covered = establishing.some(
					(use) => bearsOn(use["bears-on"], claim, part) && part.said(use),
				);
				if (covered) continue;
				yield {
					...place(["status"]),
					code: "claim-uncovered",
					message: `“${id}” is called supported, and no source that establishes it says its “${part.text}”.`,
				};
			}
		}
	},
);
