import { firstWords } from "../edition/words.ts";
import type { Code } from "../reading/codes.ts";
import { wordsIn } from "../text/counting.ts";
import type { Rule } from "./rule.ts";
import { citationsOf } from "./source-uses.ts";

/** As much as may fairly be quoted, and as a reader takes in at once. */
const LONGEST_QUOTATION = 40;

/** A quotation is short, and translated where it is not English. */
export const quotations: Rule = (draft) =>
	citationsOf(draft).flatMap(({ data: { quote, language, gloss }, place }) => {
		const fault = (
			field: "quote" | "gloss",
			code: Code,
			message: string,
			cure: string,
		) => ({
			...place(field),
			code,
			message,
			cure,
		});
		const length = wordsIn(quote);
		const english = language.split("-")[0] === "en";
		return [
			...(length > LONGEST_QUOTATION
				? [
						fault(
							"quote",
							"quote-too-long",
							`The quotation “${firstWords(quote, 50)}” has ${length} words.`,
							`Shorten it to ${LONGEST_QUOTATION}, with … for what is left out.`,
						),
					]
				: []),
			...(!english && gloss === undefined
				? [
						fault(
							"quote",
							"gloss-missing",
							`The quotation “${firstWords(quote, 50)}” has no translation.`,
							"Add “gloss: …”: your own English rendering.",
						),
					]
				: []),
			...(english && gloss !== undefined
				? [
						fault(
							"gloss",
							"gloss-needless",
							`The quotation “${firstWords(quote, 50)}” is English and has a translation.`,
							"Take the gloss out, or correct the language.",
						),
					]
				: []),
		];
	});
