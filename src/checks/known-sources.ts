import type { Problem } from "../reading/problem.ts";
import { didYouMean } from "../text/near-miss.ts";
import type { Rule } from "./rule.ts";
import { citationsOf } from "./source-uses.ts";

/** Every source that a note cites is in the bibliography, and every entry there is cited. */
export const knownSources: Rule = (draft) => {
	const { claims, aftermath, sources } = draft;
	if (!sources?.data) return [];
	const known = new Set(Object.keys(sources.data));
	const cited = new Set<string>();
	const unknown = citationsOf(draft).flatMap(
		({ data: { source }, place }): Problem[] => {
			cited.add(source);
			if (known.has(source)) return [];
			return [
				{
					...place("source"),
					code: "source-unknown",
					message: `The source “${source}” is not in sources.yaml.`,
					cure: `${didYouMean(source, known)}Add it there, or correct the id.`,
				},
			];
		},
	);
	const readable =
		claims.every((claim) => claim.data) && (!aftermath || aftermath.data);
	const unused = [...known]
		.filter((id) => readable && !cited.has(id))
		.map(
			(id): Problem => ({
				...sources.place([id]),
				code: "source-unused",
				message: `No claim cites the source “${id}”.`,
				cure: "Cite it in a claim, or take the entry out.",
			}),
		);
	return [...unknown, ...unused];
};
