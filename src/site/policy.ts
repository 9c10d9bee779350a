/**
 * The Content-Security-Policy of everything that the site sends; Astro adds the hashes of each page's own
 * scripts and styles. The files for nginx and Caddy repeat the hosts’ one, and a test compares them.
 */

/**
 * What a page may load and do. Nothing in it becomes code: no text can be given to what would run it,
 * and nobody can make a policy that lets it through.
 */
export const PAGE_POLICY = [
	"default-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"connect-src 'self'",
	"font-src 'self'",
	"img-src 'self'",
	"manifest-src 'self'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
] as const;

/**
 * What the page's own policy, in its `<meta>`, cannot say, and what costs nothing to say twice. Both
 * policies hold: what may be loaded is the page's to say, which knows the hashes of its scripts and
 * styles; said here as well, it would bind the browser's own viewer of a PDF.
 */
export const HOSTS_POLICY =
	"frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** What the edition in one file may do: show itself. It asks for nothing, from wherever it is opened. */
export const FILE_POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";
