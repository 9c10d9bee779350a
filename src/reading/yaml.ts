import {
	type Document,
	isMap,
	isNode,
	isPair,
	isScalar,
	parseDocument,
	visit,
	type YAMLError,
} from "yaml";
import type { z } from "zod";
import { didYouMean } from "../text/near-miss.ts";
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

/** A step of a path as people count: entries of a list from 1. */
const step = (key: PropertyKey): string =>
	typeof key === "number" ? `no. ${key + 1}` : String(key);

/** Turns one Zod issue into problems: unknown keys one by one, all else as it is. */
function fromIssue(
	issue: z.core.$ZodIssue,
	place: Located<unknown>["place"],
): Problem[] {
	const field = issue.path.map(step).join(" → ");
	const at = place(issue.path);
	const fault = issue.message.startsWith("Invalid input")
		? "should be fields, each on a line"
		: issue.message;
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
				cure: `Write “${name}: …”; it ${fault}.`,
			},
		];
	}
	const options =
		issue.code === "invalid_value" ? issue.values.map(String) : [];
	return [
		malformed(at, field, fault, didYouMean(String(issue.input), options)),
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
		message: `${field === "" ? "The whole" : `“${field}”`} ${fault}.`,
		cure: `${hint}Write the field in that form.`,
	};
}

/** A fault of the YAML itself, `at` an offset in it. */
type Fault = Pick<Problem, "code" | "message" | "cure"> & { at: number };

function syntaxFault(error: YAMLError, yaml: string): Fault {
	const [at] = error.pos;
	if (error.code === "DUPLICATE_KEY") {
		return {
			at,
			code: "id-not-unique",
			message: `The key “${/^[^:\n]*/.exec(yaml.slice(at))?.[0]}” stands here a second time.`,
			cure: "Give one of the two another name, or take it out.",
		};
	}
	const sentence = error.message.split("\n")[0]?.replace(/ at line .*$/, "");
	return {
		at,
		code: "yaml-malformed",
		message: `This is not YAML: ${sentence}.`,
		cure: "Mend the line; text with “: ” or “ #” in it needs quotation marks.",
	};
}

/**
 * What YAML takes for itself and an editor did not mean: an asterisk or ampersand before a word, an
 * exclamation mark, and ` #`, after which the rest of the line is dropped.
 */
function swallowedWords(document: Document, yaml: string): Fault[] {
	const faults: Fault[] = [];
	const fault = (at: number, sign: string) =>
		faults.push({
			at,
			code: "yaml-malformed",
			message: `YAML takes “${sign}” here for a sign of its own, and the words with it.`,
			cure: "Put quotation marks around the whole text.",
		});
	visit(document, {
		Alias: (_key, { source, range }) => {
			fault(range?.[0] ?? 0, `*${source}`);
		},
		Node: (_key, { range, tag, comment, ...node }) => {
			const [start = 0, end = 0] = range ?? [];
			if ("anchor" in node && node.anchor) fault(start, `&${node.anchor}`);
			if (tag) fault(start, tag);
			const rest = yaml.slice(end).split("\n")[0] ?? "";
			if (comment && /^[ \t]+#/.test(rest)) fault(end, rest.trim());
		},
	});
	return faults;
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
	const place = (path: readonly PropertyKey[]) =>
		placeAt(file, text, offset + offsetOf(document, path));
	const faults = [
		// What follows a first fault of syntax is its consequence; keys that stand twice are not.
		...document.errors
			.filter(
				({ code }, index, all) =>
					code === "DUPLICATE_KEY" ||
					index === all.findIndex((other) => other.code !== "DUPLICATE_KEY"),
			)
			.map((error) => syntaxFault(error, yaml)),
		...swallowedWords(document, yaml),
	];
	if (faults.length > 0) {
		const problems = faults.map(({ at, ...fault }) => ({
			...placeAt(file, text, offset + at),
			...fault,
		}));
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
