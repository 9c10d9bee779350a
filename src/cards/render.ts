import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
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

/** Another release of the library may draw or compress otherwise, and has cards of its own. */
const DRAWN_BY = `sharp ${sharp.versions.sharp}, librsvg ${sharp.versions.rsvg}, vips ${sharp.versions.vips}`;

const draw = (svg: string): Promise<Buffer> =>
	sharp(Buffer.from(svg))
		.removeAlpha()
		// Of zlib's levels, 7 takes a quarter of the time of 9, for files a fifth larger.
		.png({ compressionLevel: 7 })
		.toBuffer();

/**
 * A card as PNG. Drawn once: as long as its SVG is the same, it is taken from the cache, and the bytes
 * are the same in either case.
 */
export async function renderCard(svg: string, cache = CACHE): Promise<Buffer> {
	const file = join(cache, `${sha256Of(`${DRAWN_BY}\n${svg}`)}.png`);
	const png = kept(file);
	if (png) return png;
	const drawn = await draw(svg);
	mkdirSync(cache, { recursive: true });
	// Another build may be writing the same card: a file is there whole or not at all.
	writeFileSync(`${file}.${process.pid}`, drawn);
	renameSync(`${file}.${process.pid}`, file);
	return drawn;
}
