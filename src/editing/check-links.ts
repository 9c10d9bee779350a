/**
 * `npm run check:links`: asks every source, and the archive for a copy of it, whether it is still there;
 * writes links-report.md. Never part of a build. `--no-archive` leaves the archive alone. Exit status 1
 * when a source is dead, 2 when nothing was learnt: a wrong option, faults in the content, no network.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { judgeContent } from "../site/load.ts";
import { ask } from "./links/ask.ts";
import {
	type Asked,
	fullReport,
	said,
	shortReport,
	verdictsOf,
} from "./links/links-report.ts";
import type { Answer } from "./links/request.ts";
import { askedSources } from "./links/source-addresses.ts";
import { stop, today } from "./terminal.ts";
import { userAgent } from "./user-agent.ts";
import "./told-faults.ts";

const REPORT_FILE = "links-report.md";

/** Exit status where nothing was learnt. */
const UNASKED = 2;

function archiveWanted(): boolean {
	try {
		return parseArgs({
			allowNegative: true,
			options: { archive: { type: "boolean", default: true } },
		}).values.archive;
	} catch {
		return stop(
			`“${process.argv.slice(2).join(" ")}” is not known here. The one option is --no-archive: npm run check:links -- --no-archive`,
			UNASKED,
		);
	}
}

/** Asks the addresses, and says on the error output how far it is. */
async function askAloud(urls: readonly string[], agent: string) {
	const total = new Set(urls).size;
	let asked = 0;
	const tell = (answer: Answer) => {
		asked += 1;
		console.error(`${asked} of ${total}  ${answer.url}  ${said(answer)}`);
	};
	console.error(`Asking ${total} addresses, one at a time of each host …`);
	return ask(
		urls,
		{
			userAgent: agent,
			timeout: 15,
			pauses: [1, 2, 4],
			patience: 300,
			silences: 3,
		},
		tell,
	);
}

const archive = archiveWanted();
const { edition } = judgeContent();
if (!edition)
	stop("The content has problems; npm run check names them.", UNASKED);

const sources = askedSources(edition);
const urls = sources.map(({ url }) => url);
const copies = archive ? sources.map((source) => source.archive) : [];
const answers = await askAloud(
	[...urls, ...copies],
	userAgent(
		`asks whether the sources of an annotated edition of ${edition.article.URL} are still there`,
	),
);
if (answers.every(({ status }) => status === 0))
	stop(
		`No address answered: this machine seems to have no network. ${REPORT_FILE} was not written.`,
		UNASKED,
	);

const asked = sources.map(
	(source, index): Asked => ({
		source,
		answer: answers[index] ?? { url: source.url, status: 0 },
		archive: answers[urls.length + index],
	}),
);
writeFileSync(REPORT_FILE, fullReport(edition.article.title, today(), asked));
console.log(shortReport(asked));
console.log(`\nEverything is in ${REPORT_FILE}.`);
// Connections that are kept alive would hold the command.
process.exit(verdictsOf(asked).has("dead") ? 1 : 0);
