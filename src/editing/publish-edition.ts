/** `npm run edition -- "what changed"`: records the content as it is as a new edition. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { judge } from "../checks/judge.ts";
import { fingerprintOf } from "../edition/fingerprint.ts";
import { EDITIONS_FILE, readDraft } from "../reading/draft.ts";
import { contentFolder, readContent } from "../site/content-folder.ts";
import { recordEdition } from "./record-edition.ts";
import { stop, today } from "./terminal.ts";

const [changes, ...more] = process.argv.slice(2);
if (!changes || more.length > 0)
	stop('Write: npm run edition -- "what changed, in one line"');
const files = readContent();
const open = judge(files).problems.filter(
	({ code, file, severity }) =>
		severity === "error" &&
		code !== "edition-outdated" &&
		!(code === "file-missing" && file === EDITIONS_FILE),
);
if (open.length > 0)
	stop("The content has problems; npm run check names them.");

const newest = readDraft(files).editions?.data?.at(-1);
if (newest?.fingerprint === fingerprintOf(files.texts))
	stop(`Edition ${newest.number} is of this very content: nothing to record.`);
const { number, written } = recordEdition(files, { changes, date: today() });
for (const [file, text] of written) {
	const path = join(contentFolder(), file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
console.log(
	`Recorded edition ${number}; ${written.size - 1} of its notes are new or changed, and kept in ${contentFolder()}/published/${number}.`,
);
