import { DRAFT_ORIGIN } from "./site-address.ts";

/** The path of a part of this site as its links need it, under the base: `c/blue-book/` → `/reset/c/blue-book/`. */
export const pathTo = (part = ""): string =>
	`${import.meta.env.BASE_URL.replace(/\/*$/, "/")}${part}`;

/** Whether the site was built without SITE_URL: nobody knows where it will stand, and no address of it may be shown to readers. */
export const isDraft = (): boolean => import.meta.env.SITE === DRAFT_ORIGIN;

/** The whole address of a part of this site, for what is read elsewhere: cards, data, citations. */
export const addressOf = (part = ""): string =>
	new URL(pathTo(part), import.meta.env.SITE).href;
