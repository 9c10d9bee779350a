import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { type AftermathDraft, referencesIn } from "../reading/aftermath.ts";
import { blockText, placeIn } from "../reading/article.ts";
import { type Place, type Problem, placeAt } from "../reading/problem.ts";
import type { Rule } from "./rule.ts";

const WRITTEN = /\[\^([^\]\s]+)\]/g;

function undefinedNote(name: string, place: Place): Problem {
	return {
		...place,
		code: "footnote-undefined",
		message: `The footnote [^${name}] is not defined, and would be printed as it stands.`,
		cure: `Add a line “[^${name}]: …”, or take the reference out.`,
	};
}

/** A reference without definition would be printed as typed, a definition without reference would vanish. */
function inNote(file: string, text: string, root: Root): Problem[] {
	const problems: Problem[] = [];
	const referred = new Set<string>();
	visit(root, "footnoteReference", ({ identifier, label, position }) => {
		referred.add(identifier);
		problems.push({
			...placeAt(file, text, position?.start.offset ?? 0),
			code: "footnote-in-note",
			message: `The footnote [^${label ?? identifier}] stands in a note, which is a footnote itself.`,
			cure: "Put its words into the sentence.",
		});
	});
	visit(root, "text", ({ value, position }) => {
		for (const { 1: name = "", index } of value.matchAll(WRITTEN)) {
			const offset = (position?.start.offset ?? 0) + index;
			problems.push(undefinedNote(name, placeAt(file, text, offset)));
		}
	});
	visit(root, "footnoteDefinition", ({ identifier, label, position }) => {
		if (referred.has(identifier)) return;
		problems.push({
			...placeAt(file, text, position?.start.offset ?? 0),
			code: "footnote-unused",
			message: `The footnote [^${label ?? identifier}] is defined and never used, and would vanish.`,
			cure: "Put its words into the note, or take it out.",
		});
	});
	return problems;
}

/** The same for what happened next, where sources among the fields define the footnotes. */
function inAftermath(aftermath: AftermathDraft): Problem[] {
	const { file, text, body, data } = aftermath;
	const problems: Problem[] = [];
	visit(body, "text", ({ value, position }) => {
		for (const { 1: name = "", index } of value.matchAll(WRITTEN)) {
			const offset = (position?.start.offset ?? 0) + index;
			problems.push({
				...undefinedNote(name, placeAt(file, text, offset)),
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
export const footnotes: Rule = ({ yardstick, article, claims, aftermath }) => [
	...(article?.blocks ?? []).flatMap((block) =>
		[...blockText(block).matchAll(WRITTEN)]
			// The author may have written one, and then it stays.
			.filter(([written]) => !yardstick?.includes(written))
			.map(({ 1: name = "", index }) =>
				undefinedNote(name, placeIn(block, index)),
			),
	),
	...claims.flatMap((claim) => inNote(claim.file, claim.text, claim.note)),
	...(aftermath ? inAftermath(aftermath) : []),
];
