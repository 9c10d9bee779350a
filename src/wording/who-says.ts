import type { Edition } from "../edition/edition.ts";

type Signed = Pick<Edition, "about" | "article">;

/** What a reader wants to know of who speaks: the field of the content, and how it is said to be missing. */
const SIGNATURE: readonly {
	field: string;
	missing: string;
	said: (edition: Signed) => unknown;
}[] = [
	{
		field: "editors (about.yaml)",
		missing: "who edited it",
		said: ({ about }) => about.editors,
	},
	{
		field: "publisher (about.yaml)",
		missing: "who publishes it",
		said: ({ about }) => about.publisher,
	},
	{
		field: "contact (article.mdx)",
		missing: "where to write to",
		said: ({ article }) => article.contact,
	},
];

const missing = (edition: Signed) =>
	SIGNATURE.filter(({ said }) => said(edition) === undefined);

/** Fields of the content that say who speaks, and are not there. */
export const unsignedFields = (edition: Signed): string[] =>
	missing(edition).map(({ field }) => field);

/** What the edition does not say of who speaks, in a sentence: `This edition does not say who publishes it.` */
export function unsignedInWords(edition: Signed): string | undefined {
	const parts = missing(edition).map(({ missing }) => missing);
	if (parts.length === 0) return undefined;
	const list = new Intl.ListFormat("en-GB", { type: "disjunction" });
	return `This edition does not say ${list.format(parts)}.`;
}
