import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";

/** What a reader may be made to fetch, in bytes (1 kB = 1000). */
export const BUDGET = {
	/**
	 * The page with its scripts, compressed by brotli, without fonts: it grows with what is annotated. A
	 * quotation with its translation, publisher, address and role is about 100 B of it.
	 */
	page: ({ claims, quotations }: { claims: number; quotations: number }) =>
		22_000 + 400 * claims + 100 * quotations,
	/** Compressed by brotli. */
	scripts: 5_000,
	fonts: 75_000,
};

const brotli = (data: string | Buffer): number =>
	brotliCompressSync(data).length;

/** Scripts and all that they import as they start; `import()` is what they load later. */
function withImports(folder: string, scripts: readonly string[]): Set<string> {
	const needed = new Set<string>();
	for (const queue = [...scripts]; queue.length > 0; ) {
		const script = queue.pop() ?? "";
		if (needed.has(script)) continue;
		needed.add(script);
		const code = readFileSync(join(folder, script), "utf8");
		for (const [, imported = ""] of code.matchAll(
			/(?:from|import)\s*"\.\/([^"]+)"/g,
		))
			queue.push(imported);
	}
	return needed;
}

/** What the article’s page of a built site weighs, in the terms of the budget. */
export function weightOf(site: string) {
	const folder = join(site, "_astro");
	const html = readFileSync(join(site, "index.html"), "utf8");
	const { document } = parseHTML(html);
	const asked = [...document.querySelectorAll("script[src]")].map((script) =>
		(script.getAttribute("src") ?? "").replace(/^.*\/_astro\//, ""),
	);
	const scripts = [...withImports(folder, asked)].reduce(
		(sum, file) => sum + brotli(readFileSync(join(folder, file))),
		0,
	);
	const assets = readdirSync(folder);
	const fonts = assets.filter((file) => file.endsWith(".woff2"));
	return {
		claims: document.querySelectorAll(".claim").length,
		/** In the notes and in what happened next. */
		quotations: document.querySelectorAll(
			":is(.footnotes, .aftermath) blockquote",
		).length,
		page: brotli(html) + scripts,
		scripts,
		fonts: fonts.reduce(
			(sum, file) => sum + statSync(join(folder, file)).size,
			0,
		),
		fontFiles: fonts.length,
		/** They would have to be fetched before anything is shown. */
		styleSheets: assets.filter((file) => file.endsWith(".css")),
	};
}
