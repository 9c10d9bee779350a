import { type Judgement, judge } from "../../src/checks/judge.ts";
import { readContent } from "../../src/site/content-folder.ts";
import { exampleContent } from "./example-content.ts";

const { texts: TOLD } = readContent("tests/fixtures/told");

/** The example, with events, what happened next and what was not found. */
export function judgeTold(
	replace: Record<string, [from: string, to: string]> = {},
): Judgement {
	const changes = Object.fromEntries(
		[...TOLD].map(([file, text]) => {
			const [from, to] = replace[file] ?? ["", ""];
			if (!text.includes(from))
				throw new Error(`${file} does not hold ${from}`);
			return [file, text.replace(from, () => to)];
		}),
	);
	return judge(exampleContent(changes), true);
}

/** Code, place and message of every problem. */
export const problemsOf = (
	replace: Record<string, [from: string, to: string]>,
): string[] =>
	judgeTold(replace).problems.map(
		({ code, file, line, column, message }) =>
			`${file}:${line}:${column} ${code} ${message}`,
	);
