import { CITATION_FILES, DATA_FILES, type Offer } from "../data/offers.ts";
import { HOSTS_POLICY } from "./policy.ts";

/** A year, in seconds. */
const YEAR = 31_536_000;

/** Powers of the browser that a text has no use for. */
const REFUSED = [
	"camera",
	"display-capture",
	"geolocation",
	"microphone",
	"payment",
	"usb",
];

const EVERYWHERE = {
	"Content-Security-Policy": HOSTS_POLICY,
	"Strict-Transport-Security": `max-age=${YEAR}`,
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer",
	"Permissions-Policy": REFUSED.map((power) => `${power}=()`).join(", "),
	"Cross-Origin-Opener-Policy": "same-origin",
};

/** Other people's tools may read these in a browser. */
const OPEN = { "Access-Control-Allow-Origin": "*" };

const TEXT = /^text\/|bibtex|research-info/;

/** The type of a data or citation file; a text says its encoding, which nothing in it says. */
const typed = ({ path, type }: Pick<Offer, "path" | "type">) =>
	[
		path,
		{ "Content-Type": TEXT.test(type) ? `${type}; charset=utf-8` : type },
	] as const;

/**
 * Headers by path, as a host's pattern: `*` stands for the rest. Browsers show CSL-JSON as the JSON that
 * every host knows.
 */
export const RULES: Record<string, Record<string, string>> = {
	"*": EVERYWHERE,
	// Names hold a hash of the content: what has changed has another name.
	"_astro/*": { "Cache-Control": `public, max-age=${YEAR}, immutable` },
	"data/*": OPEN,
	"cite/*": OPEN,
	...Object.fromEntries(
		[...DATA_FILES, ...CITATION_FILES]
			.filter(({ path }) => !path.endsWith(".json"))
			.map(typed),
	),
};

/**
 * The file `_headers` of Netlify and Cloudflare Pages.
 * @param base path of the site, with a slash at its end
 */
export const hostHeaders = (base: string): string =>
	Object.entries(RULES)
		.map(
			([path, headers]) =>
				`${base}${path}\n${Object.entries(headers)
					.map(([name, value]) => `  ${name}: ${value}\n`)
					.join("")}`,
		)
		.join("\n");
