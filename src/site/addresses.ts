/** The path of a part of this site as its links need it, under the base: `c/blue-book/` → `/reset/c/blue-book/`. */
export const pathTo = (part = ""): string =>
	`${import.meta.env.BASE_URL.replace(/\/*$/, "/")}${part}`;

/** The whole address of a part of this site, for what is read elsewhere: cards, data, citations. */
export const addressOf = (part = ""): string =>
	new URL(pathTo(part), import.meta.env.SITE).href;
