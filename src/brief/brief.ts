import type { Edition } from "../edition/edition.ts";
import { addressOf, hasAddress } from "../site/addresses.ts";
import { loadEdition } from "../site/load.ts";
import type { BriefFile } from "./compile.ts";
import { type Paper, setBrief } from "./set-brief.ts";

/** Each brief is set once: the page that links to it states its size, which is the file’s. */
const set = new WeakMap<Edition, Partial<Record<Paper, Promise<BriefFile>>>>();

/** The brief of the edition in use; a draft while the site has no address. @throws BriefError */
export function brief(paper: Paper): Promise<BriefFile> {
	const edition = loadEdition();
	const files = set.get(edition) ?? {};
	set.set(edition, files);
	files[paper] ??= setBrief(
		edition,
		paper,
		hasAddress() ? addressOf : undefined,
	);
	return files[paper];
}
