import { editionEntry } from "../reading/edition-entry.ts";
import type { EditionData } from "../reading/schema.ts";

/** Opens a new editions.yaml. */
const HEADING =
	"# Every edition that was published, oldest first. `npm run edition` adds one.\n";

/** The text of editions.yaml with one more edition at its end. */
export function recordEdition(
	text: string | undefined,
	edition: EditionData,
): string {
	const former = text === undefined ? HEADING : text.replace(/\n*$/, "\n");
	return former + editionEntry(edition);
}
