import type { ArticleDraft } from "../reading/article.ts";
import { blockText } from "../reading/article.ts";
import type { Place } from "../reading/problem.ts";
import type { AnchorsData } from "../reading/record-schema.ts";
import { selectorsOf } from "../text/selectors.ts";
import { claimId, paragraphId } from "./ids.ts";
import { namedBlocks } from "./passages.ts";

/** An id that the page gives to words of the article. */
export interface Anchor {
	id: string;
	/** Where the article gives it. */
	place: Place;
	selector: AnchorsData["anchors"][string]["selector"];
}

/** The ids of an article in reading order, each with its words in their context. */
export function anchorsOf(article: ArticleDraft): Anchor[] {
	const whole = article.blocks.map(blockText).join("\n\n");
	const selector = (start: number, end: number) => ({
		type: "TextQuoteSelector" as const,
		...selectorsOf(whole, start, end).quote,
	});
	let at = 0;
	return namedBlocks(article).flatMap(({ block, id }) => {
		const text = blockText(block);
		const passage = {
			id,
			place: block.place,
			selector: selector(at, at + text.length),
		};
		let from = at;
		const claims = block.runs.flatMap(({ claim, text, place }) => {
			const start = from;
			from += text.length;
			return claim === undefined
				? []
				: [{ id: claimId(claim), place, selector: selector(start, from) }];
		});
		at += text.length + "\n\n".length;
		// The standfirst is a field: it is published as part of the page’s head, not as a place.
		return block.kind === "standfirst" ? claims : [passage, ...claims];
	});
}

/** Whether a record lost what an edition published: its first paragraph was recorded before any. */
export const isForgetful = (
	{ anchors, retired }: AnchorsData,
	editions: readonly unknown[] | undefined,
): boolean => {
	const first = paragraphId(1);
	return Boolean(editions?.length) && !anchors[first] && !retired[first];
};
