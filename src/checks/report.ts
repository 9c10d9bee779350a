import type { Problem } from "../reading/problem.ts";
import { counted } from "../text/counting.ts";

/** A form of the report: the content folder as people read it, and its problems, to a text without a final newline. */
export type Reporter = (folder: string, problems: readonly Problem[]) => string;

/** For a terminal: a place an editor can click on, what is wrong, what to type. */
export const text: Reporter = (folder, problems) => {
	const entries = problems.map((problem) => {
		const { file, line, column, code, severity, message, cure } = problem;
		const mark = severity === "warning" ? " (warning)" : "";
		return `${folder}/${file}:${line}:${column}  ${code}${mark}\n  ${message}\n  ${cure}\n`;
	});
	const errors = problems.filter(({ severity }) => severity === "error").length;
	const warnings = problems.length - errors;
	const total = [
		errors > 0 && counted(errors, "problem"),
		warnings > 0 && counted(warnings, "warning"),
	]
		.filter(Boolean)
		.join(" and ");
	return [
		...entries,
		`${total} in ${folder}.${errors > 0 ? " Nothing was built." : ""}`,
	].join("\n");
};

/** For programs: one object with every field of every problem. */
export const json: Reporter = (folder, problems) =>
	JSON.stringify(
		{
			folder,
			problems: problems.map(
				({ severity, file, line, column, code, message, cure }) => ({
					...{ severity, file, line, column, code, message, cure },
				}),
			),
		},
		null,
		2,
	);

/** What GitHub’s workflow commands want escaped in a message, and besides in a property. */
const escaped = (value: string) =>
	value.replaceAll("%", "%25").replaceAll("\n", "%0A");
const property = (value: string) =>
	escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** For GitHub Actions: annotations at the lines concerned. */
export const github: Reporter = (folder, problems) =>
	problems
		.map((problem) => {
			const { file, line, column, code, severity, message, cure } = problem;
			return `::${severity} file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(code)}::${escaped(`${message}\n${cure}`)}`;
		})
		.join("\n");

/** The reporters by the name that `--format` takes. */
export const REPORTERS = { text, json, github } as const;
