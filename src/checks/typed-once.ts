import { error } from "../reading/fault.ts";
import { firstWords } from "../text/first-words.ts";
import { rule } from "./rule.ts";
import { citationsOf } from "./source-uses.ts";

/** The words of a source are typed once, and shown from there wherever they are used. */
export const typedOnce = rule(
	{
		"quotation-twice": error(
			"the same words of a source are typed at two places",
			"Type them once, in sources.yaml under “quotations” of the source, and name them at both places.",
		),
		"quotation-unused": error(
			"a source has a quotation that nothing names",
			"Name it where it is used, or take it out.",
		),
	},
	function* (draft) {
		const { sources } = draft;
		const typed = new Set<string>();
		const named = new Set<string>();
		for (const { data, place } of citationsOf(draft)) {
			const { source, quote, quotation } = data;
			if (quotation !== undefined) {
				named.add(`${source} ${quotation}`);
				continue;
			}
			const words = `${source} ${quote}`;
			if (typed.has(words))
				yield {
					...place("quote"),
					code: "quotation-twice",
					message: `“${firstWords(quote, 50)}” of “${source}” is typed at another place too.`,
				};
			typed.add(words);
		}
		// What a file names that could not be read is not known.
		if (draft.problems.length > 0) return;
		for (const [id, { quotations = {} }] of Object.entries(sources?.data ?? {}))
			for (const name of Object.keys(quotations)) {
				if (!sources || named.has(`${id} ${name}`)) continue;
				yield {
					...sources.place([id, "quotations", name]),
					code: "quotation-unused",
					message: `Nothing names the quotation “${name}” of “${id}”.`,
				};
			}
	},
);
