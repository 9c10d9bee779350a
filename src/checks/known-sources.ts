import { didYouMean } from "../edition/near-miss.ts";
import type { Problem } from "../edition/problem.ts";
import type { Rule } from "./rule.ts";

/** Every source that a claim cites is in the bibliography, and every entry there is cited. */
export const knownSources: Rule = ({ claims, sources }) => {
	if (!sources?.data) return [];
	const known = new Set(Object.keys(sources.data));
	const cited = new Set<string>();
	const unknown = claims.flatMap((claim) =>
		(claim.data?.sources ?? []).flatMap(({ source }, index): Problem[] => {
			cited.add(source);
			if (known.has(source)) return [];
			return [
				{
					...claim.place(["sources", index, "source"]),
					code: "source-unknown",
					message: `The source “${source}” is not in sources.yaml.`,
					cure: `${didYouMean(source, known)}Add it there, or correct the id.`,
				},
			];
		}),
	);
	const readable = claims.every((claim) => claim.data);
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
