import type { z } from "zod";
import { didYouMean } from "../text/near-miss.ts";
import { error, type Finding, problem } from "./fault.ts";
import type { Place, Problem } from "./problem.ts";
import { FIELD_NAMES } from "./schema.ts";

export const SCHEMA_FAULTS = {
	"field-malformed": error(
		"a field is not as its form asks",
		"Write the field in that form.",
	),
	"field-missing": error("a field is missing or blank", "Write the field."),
	"field-unknown": error(
		"a field is not known",
		"Correct its spelling, or take it out.",
	),
};

type Issue = z.core.$ZodIssue;
type PlaceOf = (path: readonly PropertyKey[]) => Place;
type Found = Finding<keyof typeof SCHEMA_FAULTS>;

/** A path as people count: entries of a list from 1. */
const fieldOf = (path: readonly PropertyKey[]): string =>
	path
		.map((key) => (typeof key === "number" ? `no. ${key + 1}` : String(key)))
		.join(" → ");

/** What a value should be; Zod's own sentences are about types, of which an editor knows nothing. */
const demandOf = ({ message }: Issue): string =>
	message.startsWith("Invalid input")
		? "should be fields, each on a line"
		: message;

function missing(issue: Issue, place: PlaceOf): Found {
	const { path } = issue;
	const state = issue.input === null ? "blank" : "missing";
	return {
		...place(path),
		code: "field-missing",
		message: `The field “${fieldOf(path)}” is ${state}.`,
		cure: `Write “${String(path.at(-1))}: …”; it ${demandOf(issue)}.`,
	};
}

function malformed(issue: Issue, place: PlaceOf): Found {
	const { path, input } = issue;
	const field = fieldOf(path);
	// Of a key that is not an id, the complaint about the key says more.
	const demand =
		issue.code === "invalid_key" ? issue.issues[0]?.message : undefined;
	const options = issue.code === "invalid_value" ? issue.values : [];
	return {
		...place(path),
		code: "field-malformed",
		message: `${field === "" ? "The whole" : `“${field}”`} ${demand ?? demandOf(issue)}.`,
		hint: didYouMean(String(input), options.map(String)),
	};
}

function found(issue: Issue, place: PlaceOf): Found[] {
	if (issue.code === "unrecognized_keys")
		return issue.keys.map((key) => ({
			...place([...issue.path, key]),
			code: "field-unknown",
			message: `The field “${key}” is not known here.`,
			hint: didYouMean(key, FIELD_NAMES),
		}));
	if (issue.code !== "invalid_key" && (issue.input ?? null) === null)
		return [missing(issue, place)];
	return [malformed(issue, place)];
}

/** What fields are missing, unknown, or not as their form asks, each at its place. */
export const schemaProblems = (
	{ issues }: z.core.$ZodError,
	place: PlaceOf,
): Problem[] =>
	issues
		.flatMap((issue) => found(issue, place))
		.map((finding) => problem(SCHEMA_FAULTS, finding));
