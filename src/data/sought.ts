import type { Edition } from "../edition/edition.ts";

/** What was looked for, each with the ids of the claims that it concerns. */
export const soughtList = ({ sought }: Edition) =>
	sought.map(({ claims, ...entry }) => ({
		...entry,
		claims: claims.map(({ id }) => id),
	}));
