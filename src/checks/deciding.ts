import { STATUS_WORDS } from "../edition/words.ts";
import { error } from "../reading/fault.ts";
import type { Role, Status } from "../reading/fields.ts";
import { rule } from "./rule.ts";

/** What a quotation must do to decide a verdict: one that is silent on the point decides nothing. */
const DECIDING: Record<Status, readonly Role[]> = {
	supported: ["establishes", "counts"],
	"supported-with-detail": ["establishes", "counts", "qualifies"],
	"differs-from-record": ["contradicts", "counts"],
	"not-established": ["contradicts", "qualifies", "limits"],
	contested: ["establishes", "contradicts", "qualifies"],
	judgement: ["establishes", "counts", "qualifies", "contradicts", "context"],
};

/** A claim names the quotation that decides its verdict, and that quotation does decide it. */
export const deciding = rule(
	{
		"deciding-quotation": error(
			"a claim does not name one quotation that decides",
			"Write “decides: true” at the one source that a reader should see first.",
		),
		"deciding-role": error(
			"the deciding quotation cannot carry the verdict",
			"Let another quotation decide, or correct its role or the status.",
		),
	},
	function* ({ claims }) {
		for (const { id, data, place } of claims) {
			if (!data) continue;
			const { status, sources } = data;
			const chosen = sources.flatMap(({ decides }, index) =>
				decides ? [index] : [],
			);
			if (chosen.length !== 1)
				yield {
					...place(["sources", chosen[1] ?? 0]),
					code: "deciding-quotation",
					message: `${chosen.length === 0 ? "No quotation" : "More than one quotation"} of “${id}” decides.`,
				};
			for (const index of chosen) {
				const role = sources[index]?.role;
				if (role === undefined || DECIDING[status].includes(role)) continue;
				yield {
					...place(["sources", index, "role"]),
					code: "deciding-role",
					message: `The quotation that decides “${id}” ${role === "context" ? "is context" : role}; “${STATUS_WORDS[status]}” takes one that ${DECIDING[status].join(" or ")}.`,
				};
			}
		}
	},
);
