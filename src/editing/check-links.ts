/**
 * `npm run check:links`: asks every source, and the archive for a copy of it, whether it is still there;
 * writes links-report.md. Never part of a build. `--no-archive` leaves the archive alone. Exit status 1
 * when a source is dead, 2 for a wrong option.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { judgeContent } from "../site/load.ts";
import { ask } from "./links/ask.ts";
import { fullReport, shortReport, verdictsOf } from "./links/links-report.ts";
import { askedSources } from "./links/source-addresses.ts";
import { stop, today } from "./terminal.ts";

const REPORT_FILE = "links-report.md";

const { archive } = parseArgs({
	allowNegative: true,
	options: { archive: { type: "boolean", default: true } },
}).values;
const { edition } = judgeContent();
if (!edition) stop("The content has problems; npm run check names them.");

const { name, version } = JSON.parse(
	readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const { article } = edition;
const site = process.env.SITE_URL ? `; ${process.env.SITE_URL}` : "";
const manners = {
	userAgent: `${name}/${version} (asks whether the sources of an annotated edition of ${article.URL} are still there${site})`,
	timeout: 30_000,
	retries: 2,
	patience: 300,
};
const sources = askedSources(edition);
const urls = sources.map(({ url }) => url);
const copies = archive ? sources.map((source) => source.archive) : [];
console.log(
	`Asking ${urls.length + copies.length} addresses, one at a time of each host …\n`,
);
const answers = await ask([...urls, ...copies], manners);
const asked = sources.map((source, index) => ({
	source,
	answer: answers[index] ?? { url: source.url, status: 0 },
	archive: answers[urls.length + index],
}));
writeFileSync(REPORT_FILE, fullReport(article.title, today(), asked));
console.log(shortReport(asked));
console.log(`\nEverything is in ${REPORT_FILE}.`);
// A host that never stops asking to wait leaves a timer behind.
process.exit(verdictsOf(asked).has("dead") ? 1 : 0);
