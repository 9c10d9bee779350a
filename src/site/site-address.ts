/** Stands for the origin while SITE_URL is not given; addresses under it are for this machine alone. */
export const DRAFT_ORIGIN = "http://localhost:4321";

/** Where the site will stand. */
export interface SiteAddress {
	/** `https://example.org` */
	origin: string;
	/** `/`, or `/reset/` */
	base: string;
}

/**
 * Reads SITE_URL and BASE_PATH.
 * @returns the address, or a sentence that says what is wrong and what to write instead
 */
export function siteAddress(
	env: Readonly<Record<string, string | undefined>>,
): SiteAddress | string {
	// Empty is as good as not given: so does CI write a variable that nobody set.
	const SITE_URL = env.SITE_URL?.trim() || DRAFT_ORIGIN;
	const BASE_PATH = env.BASE_PATH?.trim() || "/";
	const url = URL.parse(SITE_URL);
	if (!url || !/^https?:$/.test(url.protocol))
		return `SITE_URL=${SITE_URL} is not an origin. Write it like SITE_URL=https://example.org`;
	if (url.username || url.password)
		return `SITE_URL=${SITE_URL} has a name or password, which would be published. Write SITE_URL=${url.origin}`;
	if (url.pathname !== "/" || url.search || url.hash)
		return `SITE_URL=${SITE_URL} is more than an origin. Write SITE_URL=${url.origin} and BASE_PATH=${url.pathname.replace(/\/*$/, "/")}`;
	const folders = BASE_PATH.split("/").filter(Boolean);
	if (folders.some((folder) => !/^[\w.~-]*\w[\w.~-]*$/.test(folder)))
		return `BASE_PATH=${BASE_PATH} is not a path. Write it like BASE_PATH=/reset/`;
	return {
		origin: url.origin,
		base: `/${folders.map((f) => `${f}/`).join("")}`,
	};
}
