import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { languageInWords } from "../edition/words.ts";
import type { Draft } from "../reading/draft.ts";
import { type Place, placeAt } from "../reading/problem.ts";
import type { Rule } from "./rule.ts";
import { citationsOf } from "./source-uses.ts";

/** Every language tag of a draft, and where it is written. */
function* languagesOf(
	draft: Draft,
): Generator<{ language: string; place: Place }> {
	const { article, sources } = draft;
	const meta = article?.meta;
	if (meta?.data)
		yield { language: meta.data.language, place: meta.place(["language"]) };
	for (const [id, { language }] of Object.entries(sources?.data ?? {})) {
		if (sources) yield { language, place: sources.place([id, "language"]) };
	}
	for (const { data, place } of citationsOf(draft))
		yield { language: data.language, place: place("language") };
	for (const { file, text, note } of draft.claims)
		yield* inNote(file, text, note);
}

/** The languages of `<span lang="…">` in a note. */
function inNote(file: string, text: string, note: Root) {
	const found: { language: string; place: Place }[] = [];
	visit(note, ["mdxJsxTextElement", "mdxJsxFlowElement"], (node) => {
		if (!("attributes" in node)) return;
		for (const attribute of node.attributes) {
			if (attribute.type !== "mdxJsxAttribute" || attribute.name !== "lang")
				continue;
			found.push({
				language: String(attribute.value ?? ""),
				place: placeAt(file, text, node.position?.start.offset ?? 0),
			});
		}
	});
	return found;
}

/** A language tag names a language, so that readers hear it and see its name. */
export const languages: Rule = (draft) =>
	[...languagesOf(draft)]
		.filter(({ language }) => languageInWords(language) === undefined)
		.map(({ language, place }) => ({
			...place,
			code: "language-unknown",
			message: `“${language}” is not the tag of a language.`,
			cure: "Write one such as en, ja or ko.",
		}));
