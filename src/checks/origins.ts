import { error } from "../reading/fault.ts";
import { rule } from "./rule.ts";

/** What one single origin reports is never plain “supported”, however many papers carry it. */
export const origins = rule(
	{
		"one-origin": error(
			"a claim is called supported by sources of one single origin",
			"Cite a source of another origin, or write supported-with-detail and say so.",
		),
	},
	function* ({ claims, sources }) {
		for (const { id, data, place } of claims) {
			if (data?.status !== "supported") continue;
			const establishing = data.sources
				.filter(({ role }) => role === "establishes" || role === "counts")
				.map(({ source }) => sources?.data?.[source]?.origin);
			// A source that is unknown is reported itself.
			if (establishing.includes(undefined)) continue;
			const [only, ...more] = new Set(establishing);
			if (only === undefined || more.length > 0) continue;
			yield {
				...place(["status"]),
				code: "one-origin",
				message: `All sources that establish “${id}” come from ${only}.`,
			};
		}
	},
);
