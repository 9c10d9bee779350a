import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { splitFrontmatter } from "./frontmatter.ts";
import { type Place, type Problem, placeAt, placesIn } from "./problem.ts";
import { parseNote, parseRemarks } from "./prose.ts";
import type { Quotations } from "./quotations.ts";
import {
	type AftermathData,
	type AftermathEntry,
	aftermathSchema,
} from "./schema.ts";
import { type Located, readYaml } from "./yaml.ts";

/** A stretch of text that ends with a footnote, or at the end of its paragraph without one. */
export interface Stretch {
	text: string;
	/** Name of the footnote. */
	note: string | undefined;
	place: Place;
}

/** `aftermath.mdx` as read, not yet judged. */
export interface AftermathDraft extends Located<AftermathData> {
	file: string;
	text: string;
	/** The body as Markdown; a `[^name]` whose note is not among the fields is plain text in it. */
	body: Root;
	stretches: Stretch[];
	/** Remarks on its sources, parsed: by name of the note, and index of the source. */
	remarks: Map<string, Map<number, Root>>;
}

/**
 * Defines footnotes below a text. GFM knows a footnote by its definition; here that is the sources
 * among the fields, so that the definition itself has no words.
 */
export const withDefinitions = (
	text: string,
	names: readonly string[],
): string => [text, ...names.map((name) => `[^${name}]:`)].join("\n\n");

/** The body with its footnotes; what stands below it are their definitions. */
function parseBody(
	file: string,
	text: string,
	body: string,
	names: readonly string[],
) {
	const { root, problems } = parseNote(
		withDefinitions(body, names),
		placesIn(file, text),
	);
	const children = root.children.filter(
		({ position }) => (position?.start.offset ?? 0) < body.length,
	);
	return { root: { ...root, children }, problems };
}

function stretchesOf(file: string, text: string, root: Root): Stretch[] {
	return root.children.flatMap((block) => {
		if (block.type !== "paragraph") return [];
		const stretches: Stretch[] = [];
		let from = 0;
		const end = (until: number, note: string | undefined) => {
			const nodes = block.children.slice(from, until);
			const offset = nodes[0]?.position?.start.offset ?? 0;
			const words = textOf({ type: "paragraph", children: nodes });
			const blanks = words.length - words.trimStart().length;
			if (words.trim() !== "")
				stretches.push({
					text: words.trim(),
					note,
					place: placeAt(file, text, offset + blanks),
				});
			from = until + 1;
		};
		for (const [index, node] of block.children.entries())
			if (node.type === "footnoteReference")
				end(index, node.label ?? node.identifier);
		end(block.children.length, undefined);
		return stretches;
	});
}

/** The fields with the words that their citations name; undefined if one of them is not there. */
function resolvedNotes(
	entry: AftermathEntry,
	place: Located<unknown>["place"],
	quotations: Quotations,
): AftermathData | undefined {
	const notes = Object.entries(entry.notes).map(
		([name, sources]) =>
			[
				name,
				quotations.resolved(sources, (index) =>
					place(["notes", name, index, "quotation"]),
				),
			] as const,
	);
	const whole = notes.flatMap(([name, sources]) =>
		sources ? [[name, sources] as const] : [],
	);
	return whole.length === notes.length
		? { ...entry, notes: Object.fromEntries(whole) }
		: undefined;
}

/** Reads aftermath.mdx: its date, the sources of its footnotes, and sentences that each end with one. */
export function readAftermath(
	file: string,
	text: string,
	quotations: Quotations,
): { aftermath?: AftermathDraft; problems: Problem[] } {
	const parts = splitFrontmatter(file, text);
	if ("code" in parts) return { problems: [parts] };
	const fields = readYaml(parts.yaml, aftermathSchema);
	const notes = Object.entries(fields.data?.notes ?? {});
	const names = notes.map(([name]) => name);
	const { root, problems } = parseBody(file, text, parts.body, names);
	const remarks = new Map<string, Map<number, Root>>();
	for (const [name, sources] of notes) {
		const parsed = parseRemarks(sources, (index, offset) =>
			fields.placeInText(["notes", name, index, "remark"], offset),
		);
		remarks.set(name, parsed.remarks);
		problems.push(...parsed.problems);
	}
	const stretches = stretchesOf(file, text, root);
	const data =
		fields.data && resolvedNotes(fields.data, fields.place, quotations);
	return {
		aftermath: { ...fields, data, file, text, body: root, stretches, remarks },
		problems: [...fields.problems, ...problems],
	};
}

/** The footnotes that a text refers to, in order, each as often as it does. */
export function referencesIn(root: Root): { name: string; offset: number }[] {
	const found: { name: string; offset: number }[] = [];
	visit(root, "footnoteReference", ({ identifier, label, position }) => {
		found.push({
			name: label ?? identifier,
			offset: position?.start.offset ?? 0,
		});
	});
	return found;
}
