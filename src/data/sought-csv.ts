import type { Edition } from "../edition/edition.ts";
import { table } from "./table.ts";

/** Columns of `sought.csv`, each with what it holds: a row is one document that was looked for. */
export const SOUGHT_COLUMNS = {
	id: "Id of the entry",
	claims: "Ids of the claims that it concerns, separated by blanks",
	what: "What was sought",
	where: "Where",
	how: "How",
	when: "When",
	result: "What came of it",
	moves_to: "The verdict to which finding it would move the claims",
} as const;

/** What was looked for as rows. */
export const soughtCsv = ({ sought }: Edition): string =>
	table(
		SOUGHT_COLUMNS,
		sought.map(({ claims, movesTo = "", ...entry }) => ({
			...entry,
			claims: claims.map(({ id }) => id).join(" "),
			moves_to: movesTo,
		})),
	);
