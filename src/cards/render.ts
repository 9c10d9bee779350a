import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { sha256Of } from "../edition/fingerprint.ts";

/** Where drawn cards are kept; `npm ci` empties it. */
export const CACHE = "node_modules/.cache/cards";

const digestOf = (bytes: Buffer): Buffer =>
	createHash("sha256").update(bytes).digest();

/** Bytes of a SHA-256. */
const DIGEST = 32;

/** A kept card, if it is there and as it was drawn: a disk may have lost the end of a file. */
function kept(file: string): Buffer | undefined {
	try {
		const bytes = readFileSync(file);
		const png = bytes.subarray(DIGEST);
		return digestOf(png).equals(bytes.subarray(0, DIGEST)) ? png : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a card behind its digest. Another build may be keeping the same one: a file is there whole or not at all. */
function keep(file: string, png: Buffer, cache: string): void {
	try {
		mkdirSync(cache, { recursive: true });
		writeFileSync(
			`${file}.${process.pid}`,
			Buffer.concat([digestOf(png), png]),
		);
		renameSync(`${file}.${process.pid}`, file);
	} catch {
		// What cannot be kept, as where the packages may only be read, is drawn again.
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
	const file = join(cache, `${sha256Of(`${DRAWN_BY}\n${svg}`)}.card`);
	const former = kept(file);
	if (former) return former;
	const drawn = await draw(svg);
	keep(file, drawn, cache);
	return drawn;
}
