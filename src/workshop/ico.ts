/** An image of an icon: a square PNG of at most 255 pixels a side. */
export interface IconImage {
	size: number;
	png: Buffer;
}

const HEADER = 6;
const ENTRY = 16;

/** Windows icon file with PNG images, as every browser reads it (ICONDIR, then one ICONDIRENTRY an image). */
export function icoOf(images: readonly IconImage[]): Buffer {
	const header = Buffer.alloc(HEADER + ENTRY * images.length);
	header.writeUInt16LE(1, 2);
	header.writeUInt16LE(images.length, 4);
	let offset = header.length;
	for (const [index, { size, png }] of images.entries()) {
		const at = HEADER + ENTRY * index;
		header.writeUInt8(size, at);
		header.writeUInt8(size, at + 1);
		header.writeUInt16LE(1, at + 4);
		header.writeUInt16LE(32, at + 6);
		header.writeUInt32LE(png.length, at + 8);
		header.writeUInt32LE(offset, at + 12);
		offset += png.length;
	}
	return Buffer.concat([header, ...images.map(({ png }) => png)]);
}
