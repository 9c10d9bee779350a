/**
 * `npm run edition -- "what changed"`: records the content as it is as a new edition.
 * `-- --first "First edition."` begins editions.yaml. `-- --amend ["what changed"]` records it as the newest
 * edition once more, while nobody has seen that one. `-- --minor` leaves the newest edition as it is
 * published: by the editor's word nothing was changed that a reader would have to be told.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { judge } from "../checks/judge.ts";
import { REPORTERS } from "../checks/report.ts";
import { fingerprintOf } from "../edition/fingerprint.ts";
import { verdictsOf } from "../edition/verdicts.ts";
import type { ContentFiles } from "../reading/content-files.ts";
import { EDITIONS_FILE, lost, readDraft } from "../reading/draft.ts";
import { publishedFolder } from "../reading/published.ts";
import type { EditionData } from "../reading/record-schema.ts";
import { contentFolder, readContent } from "../site/content-folder.ts";
import {
	firstEdition,
	recordEdition,
	withoutNewest,
} from "./record-edition.ts";
import { stop, today } from "./terminal.ts";
import "./told-faults.ts";

const USAGE =
	'Write: npm run edition -- "what changed, in one line". While the newest edition is unpublished: npm run edition -- --amend. Where nothing changed that readers must be told: npm run edition -- --minor';

/** Ways to record, of which one at most is asked for. */
const WAYS = ["first", "amend", "minor"] as const;

function asked() {
	const flag = { type: "boolean", default: false } as const;
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { first: flag, amend: flag, minor: flag },
		});
		const [way = "new", ...others] = WAYS.filter((name) => values[name]);
		const [changes, ...more] = positionals;
		const wordless = way === "amend" || way === "minor";
		const right =
			others.length + more.length === 0 &&
			(changes?.trim() ? way !== "minor" : changes === undefined && wordless);
		return right ? { way, changes: changes?.trim() } : stop(USAGE);
	} catch {
		return stop(USAGE);
	}
}

const { way, changes } = asked();
const files = readContent();
const isListed = files.texts.has(EDITIONS_FILE);
/** As long as there is no list of editions, the other rules are not asked: they are judged beside a list that is begun. */
const listed: ContentFiles = isListed
	? files
	: {
			...files,
			texts: new Map([
				...files.texts,
				[EDITIONS_FILE, firstEdition(files.texts, today())],
			]),
		};
const open = judge(listed).problems.filter(
	({ code, severity }) =>
		severity === "error" &&
		code !== "edition-outdated" &&
		(isListed || code !== "edition-verdicts"),
);
if (open.length > 0)
	stop(
		isListed
			? "The content has problems; npm run check names them."
			: REPORTERS.text(files.folder, open),
	);

const newest = readDraft(files).editions?.data?.at(-1);
if (way === "first" && newest)
	stop(`There is an edition ${newest.number} already: leave --first out.`);
if (way !== "first" && !newest)
	stop(
		`There is no edition in ${EDITIONS_FILE}. ${lost(files.folder, EDITIONS_FILE)}`,
	);
const fingerprint = fingerprintOf(files.texts);
if (newest?.fingerprint === fingerprint && (way !== "amend" || !changes))
	stop(`Edition ${newest.number} is of this very content: nothing to record.`);
const day = today();
if (newest && way !== "minor" && day < newest.date)
	stop(
		`By this machine’s clock it is ${day}, before edition ${newest.number} of ${newest.date}. Set the clock.`,
	);

/** Whether the branch that this one follows has an edition already: from there sites are published. */
const isPushed = ({ fingerprint }: EditionData): boolean =>
	spawnSync("git", ["show", `@{upstream}:./${EDITIONS_FILE}`], {
		cwd: contentFolder(),
		encoding: "utf8",
	}).stdout?.includes(fingerprint) ?? false;

/** Records the content, as a new edition or in the place of the newest, and says so. */
function record(former: ContentFiles, words: string, date: string) {
	const { number, written } = recordEdition(former, { changes: words, date });
	const notes = join(contentFolder(), publishedFolder(number));
	rmSync(notes, { recursive: true, force: true });
	for (const [file, text] of written) {
		const path = join(contentFolder(), file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	return `${written.size - 1} of its notes are new or changed, and kept in ${notes}.`;
}

/** Lets the newest edition stand for content that differs in nothing a reader must be told; its notes stay as published. */
function standFor({ verdicts, fingerprint: former }: EditionData): void {
	const now = verdictsOf(readDraft(files).claims);
	if (!isDeepStrictEqual({ ...verdicts }, now))
		stop(
			'A verdict moved, or a claim came or went: readers must be told. Write: npm run edition -- "what changed"',
		);
	const text = files.texts.get(EDITIONS_FILE) ?? "";
	const at = text.lastIndexOf(former);
	writeFileSync(
		join(contentFolder(), EDITIONS_FILE),
		text.slice(0, at) + fingerprint + text.slice(at + former.length),
	);
}

if (newest && way === "minor") {
	standFor(newest);
	console.log(
		`Edition ${newest.number} of ${newest.date} stands for the content as it is now: what changed is told to nobody.`,
	);
} else if (newest && way === "amend") {
	if (isPushed(newest))
		stop(
			`Edition ${newest.number} is pushed, and readers may cite it. Record a new one: npm run edition -- "what changed"`,
		);
	record(withoutNewest(files, newest.number), changes ?? newest.changes, day);
	console.log(
		`Edition ${newest.number} is of the content as it is now. Amend it only while nobody has seen it.`,
	);
} else {
	const kept = record(files, changes ?? "", day);
	console.log(`Recorded edition ${(newest?.number ?? 0) + 1}; ${kept}`);
}
