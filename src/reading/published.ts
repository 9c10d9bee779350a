import type { Problem } from "./problem.ts";
import { type PublishedData, publishedSchema } from "./record-schema.ts";
import { type Located, readYaml } from "./yaml.ts";

/** `published/<edition>/<claim>.json` as read: a note as an edition had it. */
export interface PublishedDraft extends Located<PublishedData> {
	edition: number;
	claim: string;
	file: string;
	text: string;
}

const PUBLISHED = /^published\/([1-9]\d*)\/([^/]+)\.json$/;

export const isPublishedFile = (file: string): boolean => PUBLISHED.test(file);

/** Where the notes stand that an edition has published. */
export const publishedFolder = (edition: number): string =>
	`published/${edition}`;

/** The path of the note of a claim as an edition had it. */
export const publishedFile = (edition: number, claim: string): string =>
	`${publishedFolder(edition)}/${claim}.json`;

/** Reads a note as an edition had it. JSON is YAML, and read as such it has places. */
export function readPublished(
	file: string,
	text: string,
): { published: PublishedDraft; problems: Problem[] } {
	const [, edition, claim = ""] = PUBLISHED.exec(file) ?? [];
	const fields = readYaml(
		{ file, text, yaml: text, offset: 0 },
		publishedSchema,
	);
	return {
		published: { ...fields, edition: Number(edition), claim, file, text },
		problems: fields.problems,
	};
}
