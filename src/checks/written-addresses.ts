import { visit } from "unist-util-visit";
import type { Draft } from "../reading/draft.ts";
import { type Place, placeAt } from "../reading/problem.ts";
import { citationsOf } from "./source-uses.ts";

/** An address that the page will link to, and where it is written. */
export interface Address {
	url: string;
	place: Place;
}

/** Every address of a draft: the article’s, the sources’, those in notes, remarks and what happened next. */
export function addressesOf(draft: Draft): Address[] {
	const { article, claims, aftermath, sources } = draft;
	const meta = article?.meta;
	const found: Address[] = meta?.data
		? [{ url: meta.data.URL, place: meta.place(["URL"]) }]
		: [];
	for (const [id, { URL }] of Object.entries(sources?.data ?? {})) {
		if (sources) found.push({ url: URL, place: sources.place([id, "URL"]) });
	}
	const texts = [
		...claims.map(({ file, text, note }) => ({ file, text, root: note })),
		...(aftermath ? [{ ...aftermath, root: aftermath.body }] : []),
	];
	for (const { file, text, root } of texts) {
		visit(root, "link", ({ url, position }) => {
			found.push({
				url,
				place: placeAt(file, text, position?.start.offset ?? 0),
			});
		});
	}
	for (const { remark, place } of citationsOf(draft)) {
		if (remark)
			visit(remark, "link", ({ url }) => {
				found.push({ url, place: place("remark") });
			});
	}
	return found;
}
