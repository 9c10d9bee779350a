import type { Edition } from "../edition/edition.ts";
import { authorOf, languagesOf, withNumber } from "../wording/article-words.ts";
import { ANNOTATED_EDITION } from "../wording/labels.ts";
import type { ProseRun } from "../wording/printed-prose.ts";
import { onNotes, onOwner, onSources } from "../wording/statements.ts";
import { type MaybeAddressOf, spoken } from "./addresses.ts";

const linkTo = (url: string): ProseRun => ({ text: spoken(url), link: url });

/** A comma and the address, or nothing as long as there is none. */
const standingAt = (url: string | null): ProseRun[] =>
	url === null ? [] : [{ text: ", " }, linkTo(url)];

/** The title, in the language of the article. */
function titleRun({ article }: Edition): ProseRun {
	const { authors } = languagesOf(article);
	return {
		text: article.title,
		...(authors === undefined ? {} : { language: authors }),
	};
}

/** The article as it was published. */
function articleCitation(edition: Edition): ProseRun[] {
	const { article } = edition;
	return [
		{ text: `The article: ${authorOf(article)}, “` },
		titleRun(edition),
		{ text: "”, " },
		...(article.series === undefined
			? []
			: [{ text: article.series, italic: true as const }]),
		{
			text: `${
				article.series === undefined
					? withNumber(article.publisher, article)
					: `${withNumber("", article)}, ${article.publisher}`
			}, ${article.published}, `,
		},
		linkTo(article.URL),
		{ text: "." },
	];
}

/** This edition’s notes. */
function notesCitation(
	edition: Edition,
	addressOf: MaybeAddressOf,
): ProseRun[] {
	const { current } = edition;
	return [
		{ text: "The notes: “" },
		titleRun(edition),
		{
			text: `”, ${ANNOTATED_EDITION}, ${current.label}`,
		},
		...standingAt(addressOf("")),
		{ text: "." },
	];
}

/** A paragraph or a note alone, with the first paragraph as the example. */
function passageCitation(
	{ passages }: Edition,
	addressOf: MaybeAddressOf,
): ProseRun[] {
	const first = passages.find(({ number }) => number !== undefined);
	const rule =
		"A paragraph or a note: its number in this brief links to its own address";
	const url = first && addressOf(`#${first.id}`);
	if (!url) return [];
	return [
		{ text: `${rule}; ` },
		linkTo(url),
		{ text: ` leads to ${first.label}.` },
	];
}

function ownership(edition: Edition): ProseRun[] {
	const owner = onOwner(edition);
	const statements = [
		owner && `${owner}.`,
		edition.about.rights,
		onNotes(edition),
	];
	return [{ text: statements.filter(Boolean).join(" ") }];
}

/** How to cite, whose it is, and what it was compared with: paragraphs of runs. */
export const citingData = (
	edition: Edition,
	addressOf: MaybeAddressOf,
): ProseRun[][] =>
	[
		articleCitation(edition),
		notesCitation(edition, addressOf),
		passageCitation(edition, addressOf),
		ownership(edition),
		[{ text: onSources(edition) }],
	].filter((paragraph) => paragraph.length > 0);
