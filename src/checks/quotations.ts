import { languageInWords } from "../edition/words.ts";
import { error } from "../reading/fault.ts";
import type { Seen } from "../reading/fields.ts";
import { wordsIn } from "../text/counting.ts";
import { firstWords } from "../text/first-words.ts";
import { rule } from "./rule.ts";
import { citationsOf } from "./source-uses.ts";

/** As much as may fairly be quoted, and as a reader takes in at once. In words. */
const LONGEST_QUOTATION = 40;

/** What can be said of an excerpt alone. */
const OF_EXCERPTS: readonly Seen[] = [
	"headline-missing",
	"date-missing",
	"author-missing",
	"passage-elsewhere",
];

/** A quotation is short, and translated where it is not English. */
export const quotations = rule(
	{
		"quote-too-long": error(
			`a quotation is longer than ${LONGEST_QUOTATION} words`,
			`Shorten it to ${LONGEST_QUOTATION}, with … for what is left out.`,
		),
		"gloss-missing": error(
			"a quotation that is not English has no translation",
			"Add “gloss: …”: your own English rendering.",
		),
		"seen-contradictory": error(
			"a source is said to be read whole, and not to be",
			"Leave “whole” alone, or take it out.",
		),
		"gloss-needless": error(
			"an English quotation has a translation",
			"Take the gloss out, or correct the language.",
		),
	},
	function* (draft) {
		for (const { data, place } of citationsOf(draft)) {
			const { quote, language, gloss } = data;
			const shown = `The quotation “${firstWords(quote, 50)}”`;
			const length = wordsIn(quote);
			if (length > LONGEST_QUOTATION)
				yield {
					...place("quote"),
					code: "quote-too-long",
					message: `${shown} has ${length} words.`,
				};
			if (
				data.seen?.includes("whole") &&
				data.seen.some((item) => OF_EXCERPTS.includes(item))
			)
				yield {
					...place("seen"),
					code: "seen-contradictory",
					message: `${shown} is of a source that was read whole and as an excerpt.`,
				};
			// What an unknown language asks for is not known either.
			if (languageInWords(language) === undefined) continue;
			const english = language.split("-")[0] === "en";
			if (!english && gloss === undefined)
				yield {
					...place("quote"),
					code: "gloss-missing",
					message: `${shown} has no translation.`,
				};
			if (english && gloss !== undefined)
				yield {
					...place("gloss"),
					code: "gloss-needless",
					message: `${shown} is English and has a translation.`,
				};
		}
	},
);
