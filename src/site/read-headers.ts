/** One rule of a `_headers` file: a path, or one that ends in `*` for all that begin with it. */
interface Rule {
	pattern: string;
	headers: [name: string, value: string][];
}

/** Reads a `_headers` file: a path in the first column, its headers indented below it, `#` before a comment. */
export function readHeaders(text: string): Rule[] {
	const rules: Rule[] = [];
	for (const line of text.split("\n")) {
		if (line.trim() === "" || line.startsWith("#")) continue;
		if (!/^\s/.test(line)) {
			rules.push({ pattern: line.trim(), headers: [] });
			continue;
		}
		const [name = "", ...value] = line.split(":");
		rules.at(-1)?.headers.push([name.trim(), value.join(":").trim()]);
	}
	return rules;
}

const matches = ({ pattern }: Rule, path: string): boolean =>
	pattern.endsWith("*")
		? path.startsWith(pattern.slice(0, -1))
		: path === pattern;

/** The headers of a path; of one name the later rule's. */
export const headersFor = (
	rules: readonly Rule[],
	path: string,
): ReadonlyMap<string, string> =>
	new Map(
		rules
			.filter((rule) => matches(rule, path))
			.flatMap(({ headers }) => headers),
	);
