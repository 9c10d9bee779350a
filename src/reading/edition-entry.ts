import type { EditionData } from "./record-schema.ts";

/** A new entry of editions.yaml, as it is typed there. */
export function editionEntry({
	number,
	date,
	changes,
	verdicts,
	notes,
	fingerprint,
}: EditionData): string {
	const listed = Object.entries(verdicts).map(
		([claim, status]) => `\n    ${claim}: ${status}`,
	);
	return `- number: ${number}
  date: "${date}"
  changes: ${JSON.stringify(changes)}
  verdicts:${listed.join("") || " {}"}
${notes ? `  notes: ${notes}\n` : ""}  fingerprint: ${fingerprint}
`;
}
