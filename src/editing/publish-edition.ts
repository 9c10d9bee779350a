/** `npm run edition -- "what changed"`: records the content as it is as a new edition. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { judge } from "../checks/judge.ts";
import { fingerprintOf } from "../edition/fingerprint.ts";
import { verdictsOf } from "../edition/verdicts.ts";
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

const { claims, editions } = readDraft(files);
const newest = editions?.data?.at(-1);
const fingerprint = fingerprintOf(files.texts);
if (newest?.fingerprint === fingerprint)
	stop(`Edition ${newest.number} is of this very content: nothing to record.`);
const number = (newest?.number ?? 0) + 1;
writeFileSync(
	join(contentFolder(), EDITIONS_FILE),
	recordEdition(files.texts.get(EDITIONS_FILE), {
		number,
		date: today(),
		changes,
		verdicts: verdictsOf(claims),
		fingerprint,
	}),
);
console.log(`Recorded edition ${number}.`);
