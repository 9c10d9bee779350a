import { error } from "../reading/fault.ts";
import type { Status } from "../reading/schema.ts";
import { rule } from "./rule.ts";

/** Verdicts that say of somebody's words that they are wrong, or without support. */
const GRAVE: readonly Status[] = ["differs-from-record", "not-established"];

/** Whoever says that the record differs, or lacks, has had it read by somebody else. */
export const secondReader = rule(
	{
		"second-reader": error(
			"a verdict against a claim was read by nobody but its writer",
			"Let somebody else compare the note with the record, and add “checked: { by: …, on: … }”.",
		),
	},
	function* ({ claims }) {
		for (const { id, data, place } of claims) {
			if (!data || !GRAVE.includes(data.status)) continue;
			if (data.checked && data.checked.by !== data.wrote.by) continue;
			yield {
				...place(["checked"]),
				code: "second-reader",
				message: `Nobody but its writer, ${data.wrote.by}, has read “${id}”.`,
			};
		}
	},
);
