import { DRAFT_ORIGIN } from "./site-address.ts";

/** The path of a part of this site as its links need it, under the base: `c/blue-book/` → `/reset/c/blue-book/`. */
export const pathTo = (part = ""): string =>
	`${import.meta.env.BASE_URL.replace(/\/*$/, "/")}${part}`;

/** Whether the site was built without SITE_URL: nobody knows where it will stand, and no address of it may be shown to readers. */
export const isDraft = (): boolean => import.meta.env.SITE === DRAFT_ORIGIN;

/** The whole address of a part of this site, for what is read elsewhere: cards, data, citations. */
export const addressOf = (part = ""): string =>
	new URL(pathTo(part), import.meta.env.SITE).href;

/** Whether others can open the site’s addresses: without SITE_URL they are this computer’s. */
export const hasAddress = (): boolean =>
	!/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(
		new URL(import.meta.env.SITE).hostname,
	);
