import {
	type Document,
	isMap,
	isNode,
	isPair,
	isScalar,
	parseDocument,
} from "yaml";
import type { z } from "zod";
import { didYouMean } from "./near-miss.ts";
import { type Place, type Problem, placeAt } from "./problem.ts";
import { FIELD_NAMES } from "./schema.ts";

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
}

/** Offset of the value at a path, or of its key, or of the nearest parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const keys = path.slice(0, length);
		const parent = document.getIn(keys.slice(0, -1), true) ?? document.contents;
		const key = keys.at(-1);
		const pair = isMap(parent)
			? parent.items.find(
					(item) =>
						isPair(item) && isScalar(item.key) && item.key.value === key,
				)
			: undefined;
		const node = pair?.key ?? document.getIn(keys, true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** Turns one Zod issue into problems: unknown keys one by one, all else as it is. */
function fromIssue(
	issue: z.core.$ZodIssue,
	place: Located<unknown>["place"],
): Problem[] {
	const field = issue.path.map(String).join(" → ");
	const at = place(issue.path);
	if (issue.code === "unrecognized_keys") {
		return issue.keys.map((key) => ({
			...place([...issue.path, key]),
			code: "field-unknown",
			message: `The field “${key}” is not known here.`,
			cure: `${didYouMean(key, FIELD_NAMES)}Correct its spelling, or take it out.`,
		}));
	}
	if (issue.code === "invalid_key") {
		return [malformed(at, field, issue.issues[0]?.message ?? issue.message)];
	}
	if (issue.input === null || issue.input === undefined) {
		const name = String(issue.path.at(-1));
		return [
			{
				...at,
				code: "field-missing",
				message: `The field “${field}” is ${issue.input === null ? "blank" : "missing"}.`,
				cure: `Write “${name}: …”; it ${issue.message}.`,
			},
		];
	}
	const options =
		issue.code === "invalid_value" ? issue.values.map(String) : [];
	return [
		malformed(
			at,
			field,
			issue.message,
			didYouMean(String(issue.input), options),
		),
	];
}

function malformed(
	place: Place,
	field: string,
	fault: string,
	hint = "",
): Problem {
	return {
		...place,
		code: "field-malformed",
		message: `“${field}” ${fault}.`,
		cure: `${hint}Write the field in that form.`,
	};
}

/**
 * Parses YAML 1.2 and validates it.
 * @returns the data, or problems with the place of each: broken YAML, missing, malformed and unknown fields.
 */
export function readYaml<Schema extends z.ZodType>(
	{ file, text, yaml, offset }: YamlText,
	schema: Schema,
): Located<z.infer<Schema>> {
	const document = parseDocument(yaml, { uniqueKeys: true });
	const place = (path: readonly PropertyKey[]) =>
		placeAt(file, text, offset + offsetOf(document, path));
	if (document.errors.length > 0) {
		const problems = document.errors.map(
			(error): Problem => ({
				...placeAt(file, text, offset + error.pos[0]),
				code:
					error.code === "DUPLICATE_KEY" ? "id-not-unique" : "yaml-malformed",
				message:
					error.code === "DUPLICATE_KEY"
						? `The key “${
								/^[^:\n]*/.exec(yaml.slice(error.pos[0]))?.[0]
							}” stands here a second time.`
						: `This is not YAML: ${error.message.split("\n")[0]?.replace(/ at line .*$/, "")}.`,
				cure:
					error.code === "DUPLICATE_KEY"
						? "Give one of the two another name, or take it out."
						: "Mend the line; text with “: ” or “ #” in it needs quotation marks.",
			}),
		);
		return { data: undefined, problems, place };
	}
	const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
	return result.success
		? { data: result.data, problems: [], place }
		: {
				data: undefined,
				problems: result.error.issues.flatMap((issue) =>
					fromIssue(issue, place),
				),
				place,
			};
}
