/**
 * `npm run anchors`: records every new id of the article in anchors.lock.json.
 * `npm run anchors -- --first`: begins that file, for an edition of which nothing is published.
 * `npm run anchors -- retire c-old "the reason" [c-new]`: retires one.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { anchorsOf, isForgetful } from "../edition/article-anchors.ts";
import {
	ANCHORS_FILE,
	ARTICLE_FILE,
	lost,
	readDraft,
} from "../reading/draft.ts";
import type { AnchorsData } from "../reading/record-schema.ts";
import { contentFolder, readContent } from "../site/content-folder.ts";
import { counted } from "../text/counting.ts";
import { didYouMean } from "../text/near-miss.ts";
import { recordAnchors, retireAnchor } from "./record-anchors.ts";
import { stop, today } from "./terminal.ts";
import "./told-faults.ts";

const files = readContent();
const { article, anchors, editions } = readDraft(files);
const [command, id = "", reason, successor] = process.argv.slice(2);
const isFirst = command === "--first";
const published = editions?.data?.length ?? 0;
if (isFirst && anchors)
	stop(`There is a ${ANCHORS_FILE} already: npm run anchors adds to it.`);
if (!anchors && (!isFirst || published > 0))
	stop(
		`There is no ${ANCHORS_FILE}${published > 0 ? `, and edition ${published} is published` : ""}. ${lost(files.folder, ANCHORS_FILE)}`,
	);
const record = anchors ? anchors.data : { anchors: {}, retired: {} };
if (!article || !record)
	stop("The content cannot be read; npm run check says why.");
if (isForgetful(record, editions?.data))
	stop(
		`${ANCHORS_FILE} does not have the ids of the published paragraphs. ${lost(files.folder, ANCHORS_FILE)}`,
	);

function write(next: AnchorsData, said: string): void {
	const path = join(contentFolder(), ANCHORS_FILE);
	writeFileSync(path, `${JSON.stringify(next, null, 2)}\n`);
	console.log(said);
}

if (command === undefined || isFirst) {
	const next = recordAnchors(record, anchorsOf(article), today());
	const ids = Object.keys(next.anchors);
	const added = ids.filter((name) => !record.anchors[name]);
	write(
		next,
		`${ANCHORS_FILE} holds ${counted(ids.length, "id")}; new: ${added.join(", ") || "none"}.`,
	);
} else if (command === "retire" && reason) {
	const present = new Set(anchorsOf(article).map((anchor) => anchor.id));
	if (present.has(id))
		stop(
			`“${id}” stands in the article. Take its tags out of ${ARTICLE_FILE} first, and remove its file.`,
		);
	if (record.retired[id])
		stop(`“${id}” was retired on ${record.retired[id].retired} already.`);
	if (successor && !present.has(successor))
		stop(
			`“${successor}” is no id of the article. ${didYouMean(successor, present)}`.trim(),
		);
	const next = retireAnchor(record, id, {
		retired: today(),
		reason,
		...(successor && { successor }),
	});
	if (!next)
		stop(
			`“${id}” is not recorded in ${ANCHORS_FILE}. ${didYouMean(id, Object.keys(record.anchors))}`.trim(),
		);
	write(next, `“${id}” is retired; its addresses will say so.`);
} else {
	stop(
		'Write: npm run anchors, or npm run anchors -- retire c-old "the reason" [c-new]',
	);
}
