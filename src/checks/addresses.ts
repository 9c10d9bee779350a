import { visit } from "unist-util-visit";
import type { Draft } from "../edition/draft.ts";
import { type Place, placeAt } from "../edition/problem.ts";

/** An address that the page will link to, and where it is written. */
export interface Address {
	url: string;
	place: Place;
}

/** Every address of a draft: the article’s, the sources’, those in notes and remarks. */
export function addressesOf({ article, claims, sources }: Draft): Address[] {
	const meta = article?.meta;
	const found: Address[] = meta?.data
		? [{ url: meta.data.URL, place: meta.place(["URL"]) }]
		: [];
	for (const [id, { URL }] of Object.entries(sources?.data ?? {})) {
		if (sources) found.push({ url: URL, place: sources.place([id, "URL"]) });
	}
	for (const claim of claims) {
		visit(claim.note, "link", ({ url, position }) => {
			found.push({
				url,
				place: placeAt(claim.file, claim.text, position?.start.offset ?? 0),
			});
		});
		for (const [index, remark] of claim.remarks) {
			visit(remark, "link", ({ url }) => {
				found.push({ url, place: claim.place(["sources", index, "remark"]) });
			});
		}
	}
	return found;
}
