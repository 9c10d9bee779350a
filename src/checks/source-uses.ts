import type { Root } from "mdast";
import type { Draft } from "../reading/draft.ts";
import type { QuotationData } from "../reading/fields.ts";
import type { Place } from "../reading/problem.ts";
import type { CitationData } from "../reading/schema.ts";
import type { Located } from "../reading/yaml.ts";

/** One use of a source, and where its fields are written. */
export interface Cited {
	data: CitationData;
	remark: Root | undefined;
	place(field: keyof CitationData): Place;
	/** The place of a character of the remark. */
	placeInRemark(offset: number): Place;
}

const cited = (
	data: CitationData,
	remark: Root | undefined,
	{ place, placeInText }: Located<unknown>,
	path: readonly PropertyKey[],
): Cited => ({
	data,
	remark,
	place: (field) => place([...path, field]),
	placeInRemark: (offset) => placeInText([...path, "remark"], offset),
});

/** An event’s own quotation as a citation. */
const namedBy = (
	source: string,
	{ name, ...words }: QuotationData & { name?: string },
): CitationData => ({ source, ...words, ...(name && { quotation: name }) });

/** Every citation of a draft: the claims’, those of events that no claim quotes, and those of what happened next. */
export function* citationsOf({
	claims,
	events,
	aftermath,
}: Draft): Iterable<Cited> {
	for (const claim of claims)
		for (const [index, data] of claim.data?.sources.entries() ?? [])
			yield cited(data, claim.remarks.get(index), claim, ["sources", index]);
	for (const [id, { source, quotation }] of Object.entries(
		events?.data?.events ?? {},
	))
		if (events && quotation)
			yield {
				data: namedBy(source, quotation),
				remark: undefined,
				place: (field) =>
					events.place(
						field === "source"
							? ["events", id, field]
							: ["events", id, "quotation", field],
					),
				placeInRemark: () => events.place(["events", id]),
			};
	if (!aftermath?.data) return;
	for (const [name, sources] of Object.entries(aftermath.data.notes))
		for (const [index, data] of sources.entries())
			yield cited(data, aftermath.remarks.get(name)?.get(index), aftermath, [
				...["notes", name, index],
			]);
}
