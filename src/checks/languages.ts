import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { languageInWords } from "../edition/words.ts";
import type { Draft } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import { type Place, type PlaceOf, placesIn } from "../reading/problem.ts";
import { offsetOf } from "../reading/prose.ts";
import { rule } from "./rule.ts";
import { citationsOf } from "./source-uses.ts";

interface Tag {
	language: string;
	place: Place;
}

/** Every language tag of a draft, and where it is written. */
function* languagesOf(draft: Draft): Iterable<Tag> {
	const { article, claims, sources } = draft;
	const meta = article?.meta;
	if (meta?.data)
		yield { language: meta.data.language, place: meta.place(["language"]) };
	if (sources?.data)
		for (const [id, { language }] of Object.entries(sources.data))
			yield { language, place: sources.place([id, "language"]) };
	for (const { data, place } of citationsOf(draft))
		yield { language: data.language, place: place("language") };
	for (const { file, text, note } of claims)
		yield* inNote(note, placesIn(file, text));
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
				});
	});
	return found;
}

/** A language tag names a language, so that readers hear it and see its name. */
export const languages = rule(
	{
		"language-unknown": error(
			"a language tag names no language",
			"Write one such as en, ja or ko.",
		),
	},
	function* (draft) {
		for (const { language, place } of languagesOf(draft)) {
			if (languageInWords(language) !== undefined) continue;
			yield {
				...place,
				code: "language-unknown",
				message: `“${language}” is not the tag of a language.`,
			};
		}
	},
);
