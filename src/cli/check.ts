/**
 * `npm run check`: judges the content without building the site.
 * `--format text|json|github` chooses the report. Exit status 1 when a rule is broken, 2 for a wrong option.
 */
import { parseArgs } from "node:util";
import { REPORTERS } from "../checks/report.ts";
import { judgeContent } from "../content/load.ts";

const { format } = parseArgs({
	options: { format: { type: "string", default: "text" } },
}).values;
const isReporter = (name: string): name is keyof typeof REPORTERS =>
	name in REPORTERS;

if (!isReporter(format)) {
	console.error(
		`There is no format “${format}”. Choose one of ${Object.keys(REPORTERS).join(", ")}.`,
	);
	process.exit(2);
}
const { edition, folder, problems } = judgeContent();
if (format === "text" && edition) {
	console.log(
		`${edition.claims.length} claims and ${edition.sources.length} sources: nothing to correct.`,
	);
}
if (problems.length > 0 || format !== "text") {
	const report = REPORTERS[format](folder, problems);
	if (report !== "") (format === "text" ? console.error : console.log)(report);
}
process.exitCode = edition ? 0 : 1;
