import type { Draft } from "../reading/draft.ts";
import type { Problem } from "../reading/problem.ts";

/** A rule that an edition must obey: a draft in, what breaks the rule out. Parts that could not be read are passed over. */
export type Rule = (draft: Draft) => Problem[];
