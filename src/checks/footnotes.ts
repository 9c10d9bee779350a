import type { FootnoteDefinition, FootnoteReference, Root } from "mdast";
import { visit } from "unist-util-visit";
import { type AftermathDraft, referencesIn } from "../reading/aftermath.ts";
import { blockText, placeIn } from "../reading/article.ts";
import { error, type Finding } from "../reading/fault.ts";
import { type Place, placeAt } from "../reading/problem.ts";
import { offsetOf } from "../reading/prose.ts";
import { YAML_FAULTS } from "../reading/yaml-faults.ts";
import { rule } from "./rule.ts";
import { writtenNotes } from "./written-notes.ts";

const FAULTS = {
	"footnote-in-note": error(
		"a footnote stands in a note, which is one itself",
		"Put its words into the sentence.",
	),
	"footnote-undefined": error(
		"a [^note] is not defined and would be printed as typed",
		"Add a line “[^note]: …”, or take the reference out.",
	),
	"footnote-unused": error(
		"a [^note] is defined and never used, and would vanish",
		"Put its words into the note, or take it out.",
	),
	"id-not-unique": YAML_FAULTS["id-not-unique"],
};
type Found = Finding<keyof typeof FAULTS>;

/** A reference as Markdown leaves it in the words where it finds no definition. */
const WRITTEN = /\[\^([^\]\s]+)\]/g;

const written = ({ label }: FootnoteReference | FootnoteDefinition): string =>
	`[^${label}]`;

/** @param typed the reference as it is typed */
const undefinedNote = (typed: string, place: Place): Found => ({
	...place,
	code: "footnote-undefined",
	message: `The footnote ${typed} is not defined, and would be printed as it stands.`,
	cure: `Add a line “${typed}: …”, or take the reference out.`,
});

/** A reference without definition would be printed as typed, a definition without reference would vanish. */
function inNote(file: string, text: string, root: Root): Found[] {
	const found: Found[] = [];
	const referred = new Set<string>();
	visit(root, "footnoteReference", (node) => {
		referred.add(node.identifier);
		found.push({
			...placeAt(file, text, offsetOf(node)),
			code: "footnote-in-note",
			message: `The footnote ${written(node)} stands in a note, which is a footnote itself.`,
		});
	});
	visit(root, "text", (node) => {
		for (const { 0: typed, index } of node.value.matchAll(WRITTEN))
			found.push(
				undefinedNote(typed, placeAt(file, text, offsetOf(node) + index)),
			);
	});
	visit(root, "footnoteDefinition", (node) => {
		if (referred.has(node.identifier)) return;
		found.push({
			...placeAt(file, text, offsetOf(node)),
			code: "footnote-unused",
			message: `The footnote ${written(node)} is defined and never used, and would vanish.`,
		});
	});
	return found;
}

/** The same for what happened next, where sources among the fields define the footnotes. */
function inAftermath(aftermath: AftermathDraft): Found[] {
	const { file, text, body, data } = aftermath;
	const problems: Found[] = [];
	visit(body, "text", ({ value, position }) => {
		for (const { 1: name = "", index } of value.matchAll(WRITTEN)) {
			const offset = (position?.start.offset ?? 0) + index;
			problems.push({
				...undefinedNote(`[^${name}]`, placeAt(file, text, offset)),
				cure: `Add its sources as “${name}:” under “notes”, or take the reference out.`,
			});
		}
	});
	const referred = new Set<string>();
	for (const { name, offset } of referencesIn(body)) {
		if (referred.has(name))
			problems.push({
				...placeAt(file, text, offset),
				code: "id-not-unique",
				message: `The footnote [^${name}] stands here a second time.`,
				cure: "Give each sentence a note of its own.",
			});
		referred.add(name);
	}
	for (const name of Object.keys(data?.notes ?? {})) {
		if (referred.has(name)) continue;
		problems.push({
			...aftermath.place(["notes", name]),
			code: "footnote-unused",
			message: `The footnote [^${name}] has sources and stands at no sentence.`,
			cure: `Put [^${name}] after its sentence, or take it out.`,
		});
	}
	return problems;
}

/** Footnotes that Markdown would drop or print literally, both without a word. */
export const footnotes = rule(FAULTS, function* (draft) {
	const { yardstick, article, aftermath } = draft;
	for (const block of article?.blocks ?? [])
		for (const { 0: typed, index } of blockText(block).matchAll(WRITTEN)) {
			// The author may have written one, and then it stays.
			if (yardstick?.includes(typed)) continue;
			yield undefinedNote(typed, placeIn(block, index));
		}
	for (const { file, text, root } of writtenNotes(draft))
		yield* inNote(file, text, root);
	if (aftermath) yield* inAftermath(aftermath);
});
