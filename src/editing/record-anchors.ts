import type { Anchor } from "../edition/article-anchors.ts";
import type { AnchorsData } from "../reading/record-schema.ts";

/**
 * The record with every new id of the article added under its day of publication. What was published
 * stays as it was; the checks say what no longer agrees with it.
 */
export function recordAnchors(
	record: AnchorsData,
	present: readonly Anchor[],
	published: string,
): AnchorsData {
	const added = present
		.filter(({ id }) => !record.anchors[id] && !record.retired[id])
		.map(({ id, selector }) => [id, { published, selector }] as const);
	return {
		anchors: { ...record.anchors, ...Object.fromEntries(added) },
		retired: record.retired,
	};
}

/**
 * The record with one id retired: its address goes on saying why, and leads on to the successor.
 * @returns undefined if the id was never published
 */
export function retireAnchor(
	{ anchors, retired }: AnchorsData,
	id: string,
	retirement: { retired: string; reason: string; successor?: string },
): AnchorsData | undefined {
	const { [id]: anchor, ...rest } = anchors;
	if (!anchor) return undefined;
	return {
		anchors: rest,
		retired: { ...retired, [id]: { ...anchor, ...retirement } },
	};
}
