import type { Problem } from "../edition/problem.ts";

/** The report on a terminal: a place an editor can click on, what is wrong, what to type. Ends without a newline. */
export function reportText(
	folder: string,
	problems: readonly Problem[],
): string {
	const entries = problems.map(
		({ file, line, column, code, message, cure }) =>
			`${folder}/${file}:${line}:${column}  ${code}\n  ${message}\n  ${cure}\n`,
	);
	const count =
		problems.length === 1 ? "1 problem" : `${problems.length} problems`;
	return [...entries, `${count} in ${folder}. Nothing was built.`].join("\n");
}
