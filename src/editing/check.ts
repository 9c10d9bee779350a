/**
 * `npm run check`: judges the content without building the site.
 * `--format text|json|github` chooses the report. Exit status 1 when a rule is broken, 2 for a wrong option.
 */
import { parseArgs } from "node:util";
import { REPORTERS } from "../checks/report.ts";
import { judgeContent } from "../site/load.ts";
import { counted } from "../text/counting.ts";
import "./told-faults.ts";

/** The format asked for; other words get a sentence, and exit status 2. */
function formatAskedFor(): string {
	try {
		const options = { format: { type: "string", default: "text" } } as const;
		return parseArgs({ options }).values.format;
	} catch {
		console.error(
			"Write: npm run check -- --format json. Another folder is named by CONTENT_DIR=my-content npm run check",
		);
		process.exit(2);
	}
}

const format = formatAskedFor();
const isReporter = (name: string): name is keyof typeof REPORTERS =>
	Object.hasOwn(REPORTERS, name);

if (!isReporter(format)) {
	console.error(
		`There is no format “${format}”. Choose one of ${Object.keys(REPORTERS).join(", ")}.`,
	);
	process.exit(2);
}
const { edition, folder, problems } = judgeContent();
if (format === "text" && edition) {
	console.log(
		`${counted(edition.claims.length, "claim")} and ${counted(edition.sources.length, "source")}: nothing to correct.`,
	);
}
if (problems.length > 0 || format !== "text") {
	const report = REPORTERS[format](folder, problems);
	if (report !== "") (format === "text" ? console.error : console.log)(report);
}
process.exitCode = edition ? 0 : 1;
