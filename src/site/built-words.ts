import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import type { Edition, Passage } from "../edition/edition.ts";
import { claimId, STANDFIRST_ID } from "../edition/ids.ts";
import { firstDifference } from "../text/first-difference.ts";
import { claimPages, paragraphPages } from "../wording/passage-page.ts";

/** The author's words as a built page should have them. */
export interface AuthorsWords {
	/** The page, under the site: `index.html`. */
	file: string;
	/** What on the page: `¶3`. */
	what: string;
	/** CSS selector of the elements that hold the words; several make paragraphs. */
	selector: string;
	/** The words themselves, or a text that holds them. */
	original: string;
	/** Whether the page may have a part of that text. */
	part?: true;
}

/** Every place of the site where the author's words stand as text. */
export function authorsWords(edition: Edition): AuthorsWords[] {
	const { article, claims, passages, text } = edition;
	const blocks = text.replace(/\n$/, "").split("\n\n");
	const hasSeries = article.series !== undefined;
	const [first = "", second = ""] = blocks;
	const parts = blocks.slice(-passages.length);
	const originalOf = (passage: Passage) =>
		parts[passages.indexOf(passage)] ?? "";
	const isStandfirst = ({ id }: Passage) => id === STANDFIRST_ID;
	const onIndex = (what: string, selector: string, original: string) => ({
		file: "index.html",
		what,
		selector,
		original,
	});
	return [
		...(hasSeries
			? [onIndex("The series", ".title-block .series", first)]
			: []),
		onIndex("The title", ".title-block h1", hasSeries ? second : first),
		...passages
			.filter(isStandfirst)
			.map((passage) =>
				onIndex("The standfirst", `#${passage.id}`, originalOf(passage)),
			),
		onIndex(
			"The article",
			"#article > p",
			passages
				.filter((passage) => !isStandfirst(passage))
				.map(originalOf)
				.join("\n\n"),
		),
		...claims.map(({ id, words }) =>
			onIndex(`The claim “${id}”`, `#${claimId(id)}`, words),
		),
		...paragraphPages(edition).map(({ path, label, passage }) => ({
			file: `${path}index.html`,
			what: label,
			selector: ".passage-words",
			original: originalOf(passage),
		})),
		...claimPages(edition).flatMap(({ path, label, words }) => {
			const file = `${path}index.html`;
			const what = `The claim of ${label}`;
			return [
				{ file, what, selector: ".passage-words mark", original: words },
				{
					file,
					what,
					selector: ".passage-words",
					original: text,
					part: true as const,
				},
			];
		}),
	];
}

/** A built page with the author's words alone in its paragraphs: without numbers and markers. */
export function pageOf(html: string): Document {
	const { document } = parseHTML(html);
	for (const mark of document.querySelectorAll("[data-editorial]"))
		mark.remove();
	return document;
}

/** The fault of a page in a sentence, if it has other words than the author's. */
export function wordsAltered(
	page: Document,
	{ file, what, selector, original, part }: AuthorsWords,
): string | undefined {
	const found = Array.from(
		page.querySelectorAll(selector),
		({ textContent }) => textContent,
	).join("\n\n");
	if (part && found !== "" && original.includes(found)) return undefined;
	const difference = firstDifference(found, original)?.words;
	if (difference === undefined) return undefined;
	const fault = part
		? `has “${found}”, which the source text has nowhere`
		: difference;
	return `${file}: the author’s words were altered on their way to the page.
  ${what} ${fault.replaceAll("\n\n", " ¶ ")}.
  Look at what renders “${selector}”: it has to leave the words as they are. The former site was left as it was.`;
}

/**
 * Compares the author's words in a built site with the source text.
 * @param site the folder of the site
 * @returns a sentence for each fault
 */
export function alteredWords(site: string, edition: Edition): string[] {
	const byPage = Map.groupBy(authorsWords(edition), ({ file }) => file);
	return [...byPage].flatMap(([file, all]) => {
		const page = pageOf(readFileSync(join(site, file), "utf8"));
		return all.flatMap((words) => wordsAltered(page, words) ?? []);
	});
}
