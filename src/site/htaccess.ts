import { RULES } from "./headers.ts";

/** Types that shrink by more than it costs to compress them. */
const COMPRESSED = [
	"application/javascript",
	"application/json",
	"application/ld+json",
	"application/x-bibtex",
	"application/x-research-info-systems",
	"application/xml",
	"image/svg+xml",
	"text/csv",
	"text/html",
	"text/javascript",
	"text/plain",
	"text/xml",
].join(" ");

/** A path of the rules as a regular expression of Apache: `data/*` → `^/reset/data/`. */
const pattern = (base: string, path: string): string => {
	const literal = `${base}${path}`.replace(/[.~+]/g, "\\$&");
	return path.endsWith("*") ? `^${literal.slice(0, -1)}` : `^${literal}$`;
};

/** Headers of one path. `always` is said of errors, too; what may be kept for a year is no error. */
function headersAt(base: string, path: string): string[] {
	const everywhere = path === "*";
	const lines = Object.entries(RULES[path] ?? {}).map(([name, value]) =>
		name === "Content-Type"
			? `    ForceType "${value}"`
			: `    Header ${everywhere ? "always " : ""}set ${name} "${value}"`,
	);
	return everywhere
		? lines
		: [`<If "%{REQUEST_URI} =~ m#${pattern(base, path)}#">`, ...lines, "</If>"];
}

/**
 * The file `.htaccess` of Apache: the same headers as everywhere, compression, the page for what is not
 * there, and that browsers ask whether the page has changed.
 * @param base path of the site, with a slash at its end
 */
export const apacheConfig = (base: string): string =>
	[
		"# Apache 2.4 with AllowOverride All; what it has no module for is left out.",
		`ErrorDocument 403 ${base}404.html`,
		`ErrorDocument 404 ${base}404.html`,
		"AddDefaultCharset utf-8",
		// With an ETag, mod_deflate would never answer that nothing has changed.
		"FileETag None",
		"<IfModule mod_headers.c>",
		'Header set Cache-Control "no-cache"',
		...Object.keys(RULES).flatMap((path) => headersAt(base, path)),
		"</IfModule>",
		"<IfModule mod_filter.c>",
		"<IfModule mod_deflate.c>",
		"<IfModule mod_brotli.c>",
		// Who does not take Brotli, as over http, gets gzip.
		`AddOutputFilterByType BROTLI_COMPRESS;DEFLATE ${COMPRESSED}`,
		"</IfModule>",
		"<IfModule !mod_brotli.c>",
		`AddOutputFilterByType DEFLATE ${COMPRESSED}`,
		"</IfModule>",
		"</IfModule>",
		"</IfModule>",
		"",
	].join("\n");
