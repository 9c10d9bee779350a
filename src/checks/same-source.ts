import { error } from "../reading/fault.ts";
import type { SourceData } from "../reading/schema.ts";
import { rule } from "./rule.ts";

/** What makes two entries one source: an address, or title, publisher and date together. */
const marks = (source: SourceData): string[] => [
	source.URL.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, ""),
	[
		source.title,
		source["container-title"] ?? source.publisher,
		source.issued,
	].join("\n"),
];

/** A source stands in the bibliography once, under one address. */
export const sameSource = rule(
	{
		"source-twice": error(
			"one source stands under two ids or two addresses",
			"Keep one of them, and cite it everywhere.",
		),
	},
	function* ({ sources }) {
		if (!sources?.data) return;
		const seen = new Map<string, string>();
		for (const [id, source] of Object.entries(sources.data)) {
			const former = marks(source).find((mark) => seen.has(mark));
			if (former !== undefined)
				yield {
					...sources.place([id]),
					code: "source-twice",
					message: `The sources “${seen.get(former)}” and “${id}” are one and the same.`,
				};
			for (const mark of marks(source)) seen.set(mark, id);
		}
	},
);
