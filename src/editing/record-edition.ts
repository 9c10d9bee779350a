import { isSeq, parseDocument } from "yaml";
import { composeEdition } from "../edition/compose.ts";
import { fingerprintOf, notesFingerprintOf } from "../edition/fingerprint.ts";
import { changedNotes } from "../edition/published.ts";
import { verdictsOf } from "../edition/verdicts.ts";
import type { ContentFiles } from "../reading/content-files.ts";
import { EDITIONS_FILE, readDraft } from "../reading/draft.ts";
import { editionEntry } from "../reading/edition-entry.ts";
import { publishedFolder, readPublished } from "../reading/published.ts";

/** Opens a new editions.yaml. */
const HEADING =
	"# Every edition that was published, oldest first. `npm run edition` adds one.\n";

/** The text of editions.yaml with the first edition alone, of content without a claim, which may lack fields. */
export const firstEdition = (
	texts: ContentFiles["texts"],
	date: string,
): string =>
	HEADING +
	editionEntry({
		...{ number: 1, date, changes: "First edition." },
		...{ verdicts: {}, fingerprint: fingerprintOf(texts) },
	});

/** A new edition: its number, and the files that record it, editions.yaml last. */
export interface Recorded {
	number: number;
	written: Map<string, string>;
}

/**
 * Records content as it is as a new edition, with every note that no edition has published as it is now.
 * @param files content that has passed every check but those of publication
 * @throws Error if it has not
 */
export function recordEdition(
	files: ContentFiles,
	{ changes, date }: { changes: string; date: string },
): Recorded {
	const { claims, editions } = readDraft(files);
	const number = (editions?.data?.at(-1)?.number ?? 0) + 1;
	const former =
		files.texts.get(EDITIONS_FILE)?.replace(/\n*$/, "\n") ?? HEADING;
	const record = {
		...{ number, date, changes },
		verdicts: verdictsOf(claims),
		fingerprint: fingerprintOf(files.texts),
	};
	const draft = readDraft({
		...files,
		texts: new Map([
			...files.texts,
			[EDITIONS_FILE, former + editionEntry(record)],
		]),
	});
	const kept = changedNotes(composeEdition(draft), draft, number);
	const published = [...kept].map(
		([file, text]) => readPublished(file, text).published,
	);
	const notes = notesFingerprintOf(published, number);
	const entry = editionEntry({ ...record, ...(notes && { notes }) });
	return { number, written: kept.set(EDITIONS_FILE, former + entry) };
}

/** Content as it was before its newest edition was recorded, without that edition and what it keeps of notes. */
export function withoutNewest(
	files: ContentFiles,
	newest: number,
): ContentFiles {
	const document = parseDocument(files.texts.get(EDITIONS_FILE) ?? "");
	const list = document.contents;
	if (isSeq(list)) list.items.pop();
	const isFirst = !isSeq(list) || list.items.length === 0;
	const kept = [...files.texts].filter(
		([file]) =>
			!file.startsWith(`${publishedFolder(newest)}/`) &&
			!(isFirst && file === EDITIONS_FILE),
	);
	const texts = new Map(kept);
	if (!isFirst) texts.set(EDITIONS_FILE, document.toString({ lineWidth: 0 }));
	return { ...files, texts };
}
