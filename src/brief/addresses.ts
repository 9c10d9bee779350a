/** The whole address of a part of the site: `#p3` → `https://…/#p3`. */
export type AddressOf = (part: string) => string;

/** The same, or null as long as nobody has said where the site will stand. */
export type MaybeAddressOf = (part: string) => string | null;

/** An address as people read it: without scheme and closing slash. */
export const spoken = (url: string): string =>
	url.replace(/^https?:\/\//, "").replace(/\/$/, "");
