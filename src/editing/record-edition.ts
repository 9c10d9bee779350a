import type { EditionData } from "../reading/schema.ts";

/** Opens a new editions.yaml. */
const HEADING =
	"# Every edition that was published, oldest first. `npm run edition` adds one.\n";

/** A new entry of editions.yaml, as it is typed there. */
export function editionEntry({
	number,
	date,
	changes,
	fingerprint,
}: EditionData): string {
	return `- number: ${number}
  date: "${date}"
  changes: ${JSON.stringify(changes)}
  fingerprint: ${fingerprint}
`;
}

/** The text of editions.yaml with one more edition at its end. */
export function recordEdition(
	text: string | undefined,
	edition: EditionData,
): string {
	const former = text === undefined ? HEADING : text.replace(/\n*$/, "\n");
	return former + editionEntry(edition);
}
