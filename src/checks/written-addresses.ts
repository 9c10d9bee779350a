import type { Link, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Draft } from "../reading/draft.ts";
import { type Place, type PlaceOf, placesIn } from "../reading/problem.ts";
import { offsetOf } from "../reading/prose.ts";
import { citationsOf } from "./source-uses.ts";
import { writtenNotes } from "./written-notes.ts";

/** An address that the page will link to, and where it is written. */
export interface Address {
	url: string;
	place: Place;
}

function linksIn(root: Root, placeOf: PlaceOf): Address[] {
	const links: Link[] = [];
	visit(root, "link", (link) => {
		links.push(link);
	});
	return links.map((link) => ({
		url: link.url,
		place: placeOf(offsetOf(link)),
	}));
}

/** Every address of a draft: the article’s, the sources’, those in notes, replies, remarks and what happened next. */
export function* addressesOf(draft: Draft): Iterable<Address> {
	const { article, aftermath, sources } = draft;
	const meta = article?.meta;
	if (meta?.data) yield { url: meta.data.URL, place: meta.place(["URL"]) };
	if (sources?.data)
		for (const [id, { URL }] of Object.entries(sources.data))
			yield { url: URL, place: sources.place([id, "URL"]) };
	for (const { file, text, root } of writtenNotes(draft))
		yield* linksIn(root, placesIn(file, text));
	if (aftermath) {
		const { file, text, body } = aftermath;
		yield* linksIn(body, placesIn(file, text));
	}
	for (const { remark, placeInRemark } of citationsOf(draft))
		if (remark) yield* linksIn(remark, placeInRemark);
}
