import { SOURCES_FILE } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import { didYouMean, nearMiss } from "../text/near-miss.ts";
import { rule } from "./rule.ts";
import { citationsOf } from "./source-uses.ts";

/** Every source that a note cites is in the bibliography, and every entry there is cited. */
export const knownSources = rule(
	{
		"source-unknown": error(
			"a source is not in the bibliography",
			"Add it there, or correct the id.",
		),
		"source-unused": error(
			"no claim cites a source",
			"Cite it in a claim, or take the entry out.",
		),
	},
	function* (draft) {
		const { claims, aftermath, sources } = draft;
		if (!sources?.data) return;
		const known = new Set(Object.keys(sources.data));
		const [first] = citationsOf(draft);
		if (first && known.size === 0) {
			yield {
				...sources.place([]),
				code: "source-unknown",
				message: `There is no source in ${SOURCES_FILE}, and notes cite some.`,
				cure: "Bring the file back as it was, or add the sources that the notes cite.",
			};
			return;
		}
		const unused = new Set(known);
		for (const { data, place } of citationsOf(draft)) {
			const { source } = data;
			unused.delete(source);
			if (known.has(source)) continue;
			// The source that was probably meant is not unused as well.
			const near = nearMiss(source, known);
			if (near !== undefined) unused.delete(near);
			yield {
				...place("source"),
				code: "source-unknown",
				message: `The source “${source}” is not in ${SOURCES_FILE}.`,
				hint: didYouMean(source, known),
			};
		}
		const unread = [...claims, aftermath].some((part) => part && !part.data);
		if (unread) return;
		for (const id of unused)
			yield {
				...sources.place([id]),
				code: "source-unused",
				message: `No claim cites the source “${id}”.`,
			};
	},
);
