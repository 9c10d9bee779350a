import { error } from "../reading/fault.ts";
import { rule } from "./rule.ts";

/** Saying that a claim differs from the record needs a sentence on what differs, and a primary source. */
export const differences = rule(
	{
		"reason-missing": error(
			"a claim differs from the record, and nobody says how",
			"Add “reason: …”: one sentence on what the article says and what the record says.",
		),
		"primary-missing": error(
			"a claim differs from the record without a primary source",
			"Cite a source of kind primary, or choose another status.",
		),
	},
	function* ({ claims, sources }) {
		for (const { id, data, place } of claims) {
			if (data?.status !== "differs-from-record") continue;
			const said = {
				...place(["status"]),
				message: `“${id}” is said to differ from the record`,
			};
			if (data.reason === undefined)
				yield {
					...said,
					code: "reason-missing",
					message: `${said.message}, without a reason.`,
				};
			// An unknown source may be the primary one; it is reported itself.
			if (
				data.sources.every(
					({ source }) => sources?.data?.[source]?.kind === "secondary",
				)
			)
				yield {
					...said,
					code: "primary-missing",
					message: `${said.message}, and no primary source says so.`,
				};
		}
	},
);
