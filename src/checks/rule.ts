import type { Draft } from "../reading/draft.ts";
import { type Faults, type Finding, problem } from "../reading/fault.ts";
import type { Problem } from "../reading/problem.ts";

/** A rule that an edition must obey: a draft in, what breaks the rule out. */
export interface Rule {
	(draft: Draft): Iterable<Problem>;
	/** Every fault that it finds. */
	readonly faults: Faults;
}

/**
 * A rule of its faults and the way to find them; it can find no others.
 * @param find passes over parts of the draft that could not be read
 */
export function rule<const Code extends string>(
	faults: Faults<Code>,
	find: (draft: Draft) => Iterable<Finding<NoInfer<Code>>>,
): Rule {
	return Object.assign(
		function* (draft: Draft) {
			for (const finding of find(draft)) yield problem(faults, finding);
		},
		{ faults },
	);
}
