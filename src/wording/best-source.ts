import type { Claim } from "../edition/edition.ts";

/** The best source of a claim, in a line: its first primary source, or else its first. */
export function bestSource({ citations }: Claim): string {
	const best =
		citations.find(({ source }) => source.kind === "primary") ?? citations[0];
	if (!best) return "";
	const { publishedBy, published, kind } = best.source;
	return [publishedBy, published, kind].filter(Boolean).join(", ");
}
