import chicago from "@citation/csl-style-chicago-fullnote-bibliography/info.json" with {
	type: "json",
};
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { Edition } from "../edition/edition.ts";
import { type CslItem, cslOfArticle } from "../wording/csl.ts";
import { ANNOTATED_EDITION } from "../wording/labels.ts";
import { PLAIN_STYLE } from "./plain-style.ts";

/** A citation in words, in one style. */
export interface StyledCitation {
	style: "Chicago" | "APA" | "APA, in the text" | "Plain text";
	text: string;
}

/** The paragraph to cite, and the page of this edition that shows it. */
export interface Cited {
	/** Undefined for the note on the author, which has no number. */
	paragraph: number | undefined;
	address: string;
}

const { styles } = plugins.config.get("@csl");
styles.add("chicago", chicago.content);
styles.add("plain", PLAIN_STYLE);

/** Chicago and APA write American dates; the plain style defines its own. */
const OPTIONS = { lang: "en-US", format: "text" } as const;

/** Stand for addresses while a style sets the words around them: typography would bend their apostrophes. */
const STAND_INS = {
	original: "https://original.invalid/",
	edition: "https://edition.invalid/",
} as const;

/**
 * The citations of the article, or of one of its paragraphs. The CSL styles determine all words and
 * punctuation.
 */
export function citationsOf(edition: Edition, cited?: Cited): StyledCitation[] {
	const { URL, ...rest } = cslOfArticle(edition);
	const item = { ...rest, URL: STAND_INS.original };
	const addressed = (text: string) =>
		text
			.trim()
			.replaceAll(STAND_INS.original, () => URL)
			.replaceAll(STAND_INS.edition, () => cited?.address ?? "");
	const entry = {
		id: item.id,
		...(cited?.paragraph && {
			locator: String(cited.paragraph),
			label: "paragraph",
		}),
	};
	const inText = (style: string, data: object = item) =>
		addressed(
			plugins.output.format("citation", [data], {
				...OPTIONS,
				style,
				entry: [entry],
			}),
		);
	const reference = (style: string) =>
		addressed(
			plugins.output.format("bibliography", [item], { ...OPTIONS, style }),
		);
	const shown = cited && {
		archive: ANNOTATED_EDITION,
		archive_location: STAND_INS.edition,
	};
	const plain = inText("plain", { ...item, ...shown });
	return [
		{
			style: "Chicago",
			text: cited ? inText("chicago") : reference("chicago"),
		},
		{ style: "APA", text: reference("apa") },
		...(cited
			? [{ style: "APA, in the text" as const, text: inText("apa") }]
			: []),
		{ style: "Plain text", text: plain },
	];
}

/** An item of this edition in words: the edition itself, or one of its notes. */
export function styledCitations(item: CslItem): StyledCitation[] {
	const { URL, ...rest } = item;
	const data = [{ ...rest, URL: STAND_INS.original }];
	const styled = (style: string) =>
		plugins.output
			.format("bibliography", data, { ...OPTIONS, style })
			.trim()
			.replaceAll(STAND_INS.original, () => URL);
	return [
		{ style: "Chicago", text: styled("chicago") },
		{ style: "APA", text: styled("apa") },
	];
}
