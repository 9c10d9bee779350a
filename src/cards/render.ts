import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { sha256Of } from "../edition/fingerprint.ts";

/** Where drawn cards are kept; `npm ci` empties it. */
export const CACHE = "node_modules/.cache/cards";

function kept(file: string): Buffer | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

/**
 * A card as PNG. Drawn once: as long as its SVG is the same, it is taken from the cache, and the bytes
 * are the same in either case.
 */
export function renderCard(svg: string, cache = CACHE): Buffer {
	const file = join(cache, `${sha256Of(svg)}.png`);
	const png = kept(file);
	if (png) return png;
	const drawn = new Resvg(svg, { font: { loadSystemFonts: false } })
		.render()
		.asPng();
	mkdirSync(cache, { recursive: true });
	// Another build may be writing the same card: a file is there whole or not at all.
	writeFileSync(`${file}.${process.pid}`, drawn);
	renameSync(`${file}.${process.pid}`, file);
	return drawn;
}
