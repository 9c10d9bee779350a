import { type Document, isMap, isNode, isScalar, parseDocument } from "yaml";
import type { z } from "zod";
import { type Typing, typedOffset } from "../text/typed.ts";
import { type Place, type Problem, placesIn } from "./problem.ts";
import { schemaProblems } from "./schema-faults.ts";
import { yamlProblems } from "./yaml-faults.ts";

/** YAML inside a content file: the whole file, or the frontmatter that begins at `offset`. */
export interface YamlText {
	file: string;
	/** Text of the whole file. */
	text: string;
	/** The YAML itself and where it begins in `text`, in characters. */
	yaml: string;
	offset: number;
}

/** Validated data, and the way back from a value to its place in the file. */
export interface Located<T> {
	data: T | undefined;
	problems: Problem[];
	/** @param path keys from the root, e.g. `["sources", 0, "quote"]`; the nearest parent that exists answers. */
	place(path: readonly PropertyKey[]): Place;
	/** The place of a character of the text at a path, however the text is quoted or folded. */
	placeInText(path: readonly PropertyKey[], offset: number): Place;
}

/** Offset of the value at a path, or of its key, or of the nearest parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const keys = path.slice(0, length);
		const parent = document.getIn(keys.slice(0, -1), true) ?? document.contents;
		const pair = isMap(parent)
			? parent.items.find(
					// A key that looks like a number is one to YAML, and text to us.
					({ key }) =>
						isScalar(key) && String(key.value) === String(keys.at(-1)),
				)
			: undefined;
		const node = pair?.key ?? document.getIn(keys, true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}

/** What opens a text in YAML: the way it is typed, and how much of it comes before its first character. */
function openingOf(typed: string): { typing: Typing; length: number } {
	switch (typed[0]) {
		case '"':
			return { typing: "double", length: 1 };
		case "'":
			return { typing: "single", length: 1 };
		case ">":
		case "|":
			return { typing: "plain", length: typed.indexOf("\n") };
		default:
			return { typing: "plain", length: 0 };
	}
}

/** Offset of a character of the text at a path; undefined if there is no text. */
function textOffset(
	document: Document,
	yaml: string,
	path: readonly PropertyKey[],
	offset: number,
): number | undefined {
	const node = document.getIn(path, true);
	if (!isScalar(node) || !node.range || typeof node.value !== "string")
		return undefined;
	const [start, end] = node.range;
	const typed = yaml.slice(start, end);
	const { typing, length } = openingOf(typed);
	const inside = typed.slice(length);
	return start + length + typedOffset(node.value, offset, inside, typing);
}

/**
 * Parses YAML 1.2 and validates it.
 * @returns the data, or problems with the place of each: broken YAML, missing, malformed and unknown fields.
 */
export function readYaml<Schema extends z.ZodType>(
	{ file, text, yaml, offset }: YamlText,
	schema: Schema,
): Located<z.infer<Schema>> {
	const document = parseDocument(yaml, { uniqueKeys: true, logLevel: "error" });
	const placeOf = placesIn(file, text);
	const at = (inYaml: number) => placeOf(offset + inYaml);
	const place: Located<unknown>["place"] = (path) =>
		at(offsetOf(document, path));
	const located = {
		place,
		placeInText: (path: readonly PropertyKey[], inText: number) =>
			at(textOffset(document, yaml, path, inText) ?? offsetOf(document, path)),
	};
	const problems = yamlProblems(document, yaml, at);
	if (problems.length > 0) return { ...located, data: undefined, problems };
	const { data, error } = schema.safeParse(document.toJS() ?? {}, {
		reportInput: true,
	});
	return {
		...located,
		data,
		problems: error ? schemaProblems(error, place) : [],
	};
}
