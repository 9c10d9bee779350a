import type { Root } from "mdast";
import type { Draft } from "../reading/draft.ts";
import type { Place } from "../reading/problem.ts";
import type { CitationData } from "../reading/schema.ts";

/** One use of a source, and where its fields are written. */
export interface Cited {
	data: CitationData;
	remark: Root | undefined;
	place(field: keyof CitationData): Place;
}

/** Every citation of a draft: the claims’, and those of what happened next. */
export function citationsOf({ claims, aftermath }: Draft): Cited[] {
	const ofClaims = claims.flatMap((claim) =>
		(claim.data?.sources ?? []).map((data, index) => ({
			data,
			remark: claim.remarks.get(index),
			place: (field: string) => claim.place(["sources", index, field]),
		})),
	);
	if (!aftermath?.data) return ofClaims;
	const ofAftermath = Object.entries(aftermath.data.notes).flatMap(
		([name, sources]) =>
			sources.map((data, index) => ({
				data,
				remark: aftermath.remarks.get(name)?.get(index),
				place: (field: string) =>
					aftermath.place(["notes", name, index, field]),
			})),
	);
	return [...ofClaims, ...ofAftermath];
}
