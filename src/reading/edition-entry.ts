import type { EditionData } from "./schema.ts";

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
