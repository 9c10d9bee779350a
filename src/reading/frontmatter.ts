import { error, problem } from "./fault.ts";
import { type Problem, startOf } from "./problem.ts";
import type { YamlText } from "./yaml.ts";

export const FRONTMATTER_FAULTS = {
	"frontmatter-missing": error(
		"a file does not begin with its fields",
		"Put a line “---” above the fields and another below them, at the very top.",
	),
};

/** A file with YAML between two `---` lines and a text below them. */
export interface Parts {
	yaml: YamlText;
	/** The whole file with the frontmatter blanked out, so that every offset stays true. */
	body: string;
}

const FENCED = /^---\n([\s\S]*?\n)?---(?:\n|$)/;

/** @returns the two parts, or the problem that the frontmatter is missing or not closed. */
export function splitFrontmatter(file: string, text: string): Parts | Problem {
	const match = FENCED.exec(text);
	if (!match) {
		return problem(FRONTMATTER_FAULTS, {
			...startOf(file),
			code: "frontmatter-missing",
			message: "The file does not begin with fields between two “---” lines.",
		});
	}
	const [fenced, yaml = ""] = match;
	return {
		yaml: { file, text, yaml, offset: "---\n".length },
		body: fenced.replace(/[^\n]/g, " ") + text.slice(fenced.length),
	};
}
