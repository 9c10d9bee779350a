import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { languageInWords } from "../edition/words.ts";
import { blockText } from "../reading/article.ts";
import type { Draft } from "../reading/draft.ts";
import { error, type Finding } from "../reading/fault.ts";
import { type Place, type PlaceOf, placesIn } from "../reading/problem.ts";
import { offsetOf } from "../reading/prose.ts";
import { firstWords } from "../text/first-words.ts";
import { contradicts, foreignRun } from "../text/scripts.ts";
import { isPrintable } from "./printable-characters.ts";
import { rule } from "./rule.ts";
import { citationsOf } from "./source-uses.ts";
import { writtenNotes } from "./written-notes.ts";

interface Tag {
	language: string;
	place: Place;
	/** Words that are in that language, where they stand beside the tag. */
	words?: string;
}

/** Every language tag of a draft, and where it is written. */
function* languagesOf(draft: Draft): Iterable<Tag> {
	const { article, sources } = draft;
	const meta = article?.meta;
	if (meta?.data)
		yield {
			language: meta.data.language,
			place: meta.place(["language"]),
			words: article?.blocks.map(blockText).join(" ") ?? "",
		};
	if (sources?.data)
		for (const [id, { language }] of Object.entries(sources.data))
			yield { language, place: sources.place([id, "language"]) };
	for (const { data, place } of citationsOf(draft))
		yield {
			language: data.language,
			place: place("language"),
			words: data.quote,
		};
	for (const { file, text, root } of writtenNotes(draft))
		yield* inNote(root, placesIn(file, text));
}

/** The languages of `<span lang="…">` in a note. */
function inNote(note: Root, placeOf: PlaceOf): Tag[] {
	const found: Tag[] = [];
	visit(note, (node) => {
		if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement")
			return;
		for (const attribute of node.attributes)
			if (attribute.type === "mdxJsxAttribute" && attribute.name === "lang")
				found.push({
					language: String(attribute.value ?? ""),
					place: placeOf(offsetOf(node)),
					words: textOf(node),
				});
	});
	return found;
}

/** Words of a note in another script that no tag names the language of: a voice would spell them. */
function* untagged(
	note: Root,
	placeOf: PlaceOf,
): Iterable<Finding<"words-untagged">> {
	const found: { words: string; at: number }[] = [];
	visit(note, (node) => {
		if (node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement")
			return "skip" as const;
		if (node.type !== "text") return;
		const run = foreignRun(node.value);
		// Of what no font has, another rule says so.
		if (run && [...run[0]].every(isPrintable))
			found.push({ words: run[0], at: offsetOf(node) + run.index });
		return;
	});
	for (const { words, at } of found)
		yield {
			...placeOf(at),
			code: "words-untagged",
			message: `“${words}” is not English, and no tag says what it is.`,
		};
}

/** A language tag names a language, so that readers hear it and see its name. */
export const languages = rule(
	{
		"language-unknown": error(
			"a language tag names no language",
			"Write one such as en, ja or ko.",
		),
		"language-contradicted": error(
			"words are not written as their language is",
			"Correct the language, or the words; Japanese in Latin letters is ja-Latn.",
		),
		"words-untagged": error(
			"words of a note in another script have no language",
			'Write <span lang="ja">…</span> around them, with their language.',
		),
	},
	function* (draft) {
		for (const { language, place, words = "" } of languagesOf(draft)) {
			const name = languageInWords(language);
			if (name === undefined)
				yield {
					...place,
					code: "language-unknown",
					message: `“${language}” is not the tag of a language.`,
				};
			else if (contradicts(words, language))
				yield {
					...place,
					code: "language-contradicted",
					message: `“${firstWords(words, 40)}” is not written as ${name} is.`,
				};
		}
		for (const { file, text, root } of writtenNotes(draft))
			yield* untagged(root, placesIn(file, text));
	},
);
