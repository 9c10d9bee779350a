import type { SourceData } from "../reading/schema.ts";
import type { Rule } from "./rule.ts";

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
export const sameSource: Rule = ({ sources }) => {
	if (!sources?.data) return [];
	const seen = new Map<string, string>();
	return Object.entries(sources.data).flatMap(([id, source]) => {
		const former = marks(source)
			.map((mark) => seen.get(mark))
			.find((other) => other !== undefined);
		for (const mark of marks(source)) seen.set(mark, id);
		if (former === undefined) return [];
		return [
			{
				...sources.place([id]),
				code: "source-twice",
				message: `The sources “${former}” and “${id}” are one and the same.`,
				cure: `Keep one of them, and cite it everywhere.`,
			},
		];
	});
};
