/**
 * `npm run icons`: makes public/favicon.ico and public/apple-touch-icon.png from public/favicon.svg, for
 * browsers and home screens that take no SVG. The results are committed; run it to change the drawing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { icoOf } from "./ico.ts";

/** Pixels of the root of favicon.svg, whose viewBox is 32 units wide, at 72 dots an inch. */
const UNITS = 32;
const svg = readFileSync("public/favicon.svg");

const drawn = (pixels: number) =>
	sharp(svg, { density: (72 * pixels) / UNITS }).resize(pixels, pixels);
const png = (pixels: number) => drawn(pixels).png().toBuffer();

const sizes = [16, 32, 48];
const images = await Promise.all(
	sizes.map(async (size) => ({ size, png: await png(size) })),
);
writeFileSync("public/favicon.ico", icoOf(images));
writeFileSync(
	"public/apple-touch-icon.png",
	// The system rounds the corners; where the drawing's own are cut, it would put black.
	await drawn(180).flatten({ background: "#f8f3e9" }).png().toBuffer(),
);
console.log("public/favicon.ico, public/apple-touch-icon.png");
