import { error } from "../reading/fault.ts";
import { rule } from "./rule.ts";

/** A dispute has two sides, and both are quoted. */
export const bothSides = rule(
	{
		"contested-one-sided": error(
			"a claim is called contested and one side alone is quoted",
			"Quote a source that establishes it and one that contradicts it, or choose another status.",
		),
	},
	function* ({ claims }) {
		for (const { id, data, place } of claims) {
			if (data?.status !== "contested") continue;
			const roles = new Set(data.sources.map(({ role }) => role));
			const established = roles.has("establishes") || roles.has("counts");
			if (established && roles.has("contradicts")) continue;
			yield {
				...place(["status"]),
				code: "contested-one-sided",
				message: `“${id}” is called contested, and nothing that ${established ? "contradicts" : "establishes"} it is quoted.`,
			};
		}
	},
);
