import type { Table, TableCell, TableRow } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { ARTICLE_FAULTS } from "../reading/article.ts";
import { DRAFT_FAULTS } from "../reading/draft.ts";
import type { Faults } from "../reading/fault.ts";
import { FILE_FAULTS } from "../reading/file-text.ts";
import { FRONTMATTER_FAULTS } from "../reading/frontmatter.ts";
import { PROSE_FAULTS } from "../reading/prose.ts";
import { QUOTATION_FAULTS } from "../reading/quotations.ts";
import { SCHEMA_FAULTS } from "../reading/schema-faults.ts";
import { YAML_FAULTS } from "../reading/yaml-faults.ts";
import { RULES } from "./judge.ts";

/** Every fault that the checks know: what cannot be read, and what breaks a rule. */
export const CATALOGUE: Faults = Object.assign(
	{},
	FILE_FAULTS,
	DRAFT_FAULTS,
	FRONTMATTER_FAULTS,
	YAML_FAULTS,
	SCHEMA_FAULTS,
	PROSE_FAULTS,
	QUOTATION_FAULTS,
	ARTICLE_FAULTS,
	...RULES.map(({ faults }) => faults),
);

const INTRODUCTION = `<!-- npm run codes writes this page. -->

# What the checks find

\`npm run check\` and every build judge the content. A report names the place, the code, what is wrong there and what to type.
Codes are stable: scripts may name them. Each rule is a file of \`src/checks\`, which holds its codes as well; what
cannot be read is found in \`src/reading\`. A new check is one such file, one line in \`src/checks/judge.ts\`, and a
folder of \`tests/fixtures/bad\` with content that breaks it and the report that it gets.

`;

const cell = (value: string): TableCell => ({
	type: "tableCell",
	children: [{ type: "text", value }],
});

const codeCell = (code: string, remark: string): TableCell => ({
	type: "tableCell",
	children: [
		{ type: "inlineCode", value: code },
		{ type: "text", value: remark },
	],
});

const row = (...children: TableCell[]): TableRow => ({
	type: "tableRow",
	children,
});

/** The catalogue as the page .github/checks.md. */
export function cataloguePage(): string {
	const rows = Object.entries(CATALOGUE)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([code, { severity, fault, cure }]) =>
			row(
				codeCell(code, severity === "warning" ? " (warning)" : ""),
				cell(fault),
				cell(cure),
			),
		);
	const head = ["code", "the build fails because", "cure"].map(cell);
	const table: Table = { type: "table", children: [row(...head), ...rows] };
	const markdown = unified().use(remarkGfm).use(remarkStringify);
	return INTRODUCTION + markdown.stringify({ type: "root", children: [table] });
}
