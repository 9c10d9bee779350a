/** The whole address of a part of the site: `#p3` → `https://…/#p3`. */
export type AddressOf = (part: string) => string;

/** An address as people read it: without scheme and closing slash. */
export const spoken = (url: string): string =>
	url.replace(/^https?:\/\//, "").replace(/\/$/, "");

/** `https://www.example.org/a/b?c` → `example.org`: enough to know whose page it is. */
export const hostOf = (url: string): string =>
	new URL(url).hostname.replace(/^www\./, "");
