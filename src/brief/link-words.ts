import type { Root } from "mdast";
import type { Edition } from "../edition/edition.ts";
import { noteId } from "../edition/ids.ts";
import { titledAuthorOf } from "../wording/article-words.ts";
import { publisherAndDate } from "../wording/evidence-words.ts";
import { noteLabel } from "../wording/labels.ts";
import { proseOf } from "../wording/printed-prose.ts";
import type { AddressOf } from "./addresses.ts";
import { CONTENTS } from "./labels.ts";

/** What a link is called for those who hear it, by the address or the named place it leads to. */
export type LinkWords = ReadonlyMap<string, string>;

/** Links that an editor wrote, by their own words. */
const written = (roots: readonly (Root | undefined)[]) =>
	roots
		.flatMap(proseOf)
		.flatMap(({ runs }) => runs)
		.flatMap(({ link, text }) => (link ? [[link, text] as const] : []));

/** What the brief’s links are called, in words and not in addresses. */
export function linkWords(edition: Edition, addressOf?: AddressOf): LinkWords {
	const { aftermath, article, claims, passages, sources } = edition;
	const citations = [...claims, ...(aftermath?.notes ?? [])].flatMap(
		({ citations }) => citations,
	);
	const words = new Map<string, string>([
		...written(claims.map(({ note }) => note)),
		...written(citations.map(({ remark }) => remark)),
		...sources.map(
			(source) => [source.URL, publisherAndDate({ source })] as const,
		),
		[article.URL, `The article by ${titledAuthorOf(article)}`],
		...CONTENTS.map(({ part, words }) => [`part-${part}`, words] as const),
		...claims.map(
			(claim) =>
				[
					`evidence-${claim.id}`,
					`${noteLabel(claim)} in the evidence`,
				] as const,
		),
	]);
	if (!addressOf) return words;
	words.set(addressOf(""), "This edition on the web");
	for (const { id, label } of passages)
		words.set(addressOf(`#${id}`), `${label} on the web`);
	for (const claim of claims)
		words.set(
			addressOf(`#${noteId(claim.id)}`),
			`${noteLabel(claim)} on the web`,
		);
	return words;
}
