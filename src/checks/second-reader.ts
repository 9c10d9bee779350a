import { error } from "../reading/fault.ts";
import type { Status } from "../reading/fields.ts";
import { rule } from "./rule.ts";

/** Verdicts that say of somebody's words that they are wrong, or without support. */
const GRAVE: readonly Status[] = ["differs-from-record", "not-established"];

const same = (a: string, b: string): boolean =>
	a.toLowerCase() === b.toLowerCase();

/** Whoever says that the record differs, or lacks, has had it read by somebody else. */
export const secondReader = rule(
	{
		"second-reader": error(
			"a verdict against a claim, or what is called checked, was read by nobody but its writer",
			"Let somebody else compare the note with the record, and add “checked: { by: …, on: … }”.",
		),
	},
	function* ({ claims }) {
		for (const { id, data, place } of claims) {
			if (!data) continue;
			const { status, wrote, checked } = data;
			const finding = { ...place(["checked"]), code: "second-reader" } as const;
			if (checked ? same(checked.by, wrote.by) : GRAVE.includes(status))
				yield {
					...finding,
					message: `Nobody but its writer, ${wrote.by}, has read “${id}”.`,
				};
			else if (checked && checked.on < wrote.on)
				yield {
					...finding,
					message: `“${id}” was checked on ${checked.on}, before it was written on ${wrote.on}.`,
					cure: "Correct one of the two days, or have it read again.",
				};
		}
	},
);
