/**
 * `npm run captures [source …]`: looks each source up in the archive, looks for its quotations in the
 * copy nearest the article’s date, and writes what came of it into captures.lock.json. Never part of a
 * build. Exit status 1 when a copy lacks a quotation, 2 when nothing was learnt.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "../edition/fingerprint.ts";
import { CAPTURES_FILE } from "../reading/draft.ts";
import type { CapturesData } from "../reading/record-schema.ts";
import { contentFolder } from "../site/content-folder.ts";
import { judgeContent } from "../site/load.ts";
import { quotationIn } from "../text/quotation-in.ts";
import { sourcePages } from "../wording/source-page.ts";
import { ArchiveError, nearestCopy } from "./captures/archive.ts";
import { stop, today } from "./terminal.ts";
import { userAgent } from "./user-agent.ts";

/** Exit status where nothing was learnt. */
const UNASKED = 2;

const { edition } = judgeContent();
if (!edition)
	stop("The content has problems; npm run check names them.", UNASKED);
const wanted = process.argv.slice(2);
const pages = sourcePages(edition);
const unknown = wanted.filter(
	(id) => !pages.some(({ source }) => source.id === id),
);
if (unknown.length > 0)
	stop(
		`“${unknown.join("”, “")}” is no source of ${contentFolder()}. Write ids of sources, or none to ask for all: npm run captures`,
		UNASKED,
	);

const archive = {
	origin: process.env.ARCHIVE_URL ?? "https://archive.org",
	userAgent: userAgent(
		`looks for quotations of an annotated edition of ${edition.article.URL} in archived copies of its sources`,
	),
	timeout: 30,
};

/** What the archive has of a source, and which of its quotations. */
async function captured({
	source,
	quotations,
}: (typeof pages)[number]): Promise<CapturesData[string]> {
	const copy = await nearestCopy(source.URL, source.archiveDay, archive);
	if (!copy) return { asked: today() };
	return {
		asked: today(),
		copy: { time: copy.time, address: copy.address },
		found: Object.fromEntries(
			quotations.map(({ quote }) => [
				sha256Of(quote),
				quotationIn(copy.text, quote),
			]),
		),
	};
}

/** What came of a source, in words. */
function said({ copy, found = {} }: CapturesData[string]): string {
	if (!copy) return "no copy";
	const all = Object.values(found);
	const there = all.filter(Boolean).length;
	return `copy of ${copy.time.slice(0, 10)}: ${there} of ${all.length} quotations found`;
}

const asked = pages.filter(
	({ source }) => wanted.length === 0 || wanted.includes(source.id),
);
const learnt: CapturesData = {};
for (const [index, page] of asked.entries()) {
	const { id } = page.source;
	const outcome = await captured(page).catch((error: unknown) => {
		if (error instanceof ArchiveError) return error;
		throw error;
	});
	if (!(outcome instanceof ArchiveError)) learnt[id] = outcome;
	console.error(
		`${index + 1} of ${asked.length}  ${id}  ${outcome instanceof ArchiveError ? `not learnt: ${outcome.message}` : said(outcome)}`,
	);
}
if (Object.keys(learnt).length === 0)
	stop(
		`The archive did not answer for any source; ${CAPTURES_FILE} is as it was.`,
		UNASKED,
	);
// What another run learnt of other sources stays; sources that are gone go.
const former = Object.fromEntries(
	pages.flatMap(({ source: { id, capture } }) =>
		capture ? [[id, capture]] : [],
	),
);
const record = Object.fromEntries(
	Object.entries({ ...former, ...learnt }).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(
	join(contentFolder(), CAPTURES_FILE),
	`${JSON.stringify(record, null, 2)}\n`,
);
const lacking = Object.entries(learnt).filter(([, { found = {} }]) =>
	Object.values(found).includes(false),
);
for (const [id, outcome] of lacking)
	console.log(`${id}: ${said(outcome)}; ${outcome.copy?.address}`);
console.log(
	`${Object.keys(learnt).length} of ${asked.length} sources asked; ${lacking.length} copies lack a quotation. Written to ${CAPTURES_FILE}.`,
);
process.exit(lacking.length > 0 ? 1 : 0);
