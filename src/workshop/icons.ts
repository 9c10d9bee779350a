/**
 * `npm run icons`: makes public/apple-touch-icon.png from public/favicon.svg, for home screens, which take
 * no SVG. The result is committed; run it to change the drawing. public/favicon.ico is committed, too.
 */
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { light } from "../styles/tokens.ts";

/** Pixels of the root of favicon.svg, whose viewBox is 32 units wide, at 72 dots an inch. */
const UNITS = 32;
/** Side of the picture that a home screen asks for, in pixels. */
const TOUCH = 180;
const FILE = "public/apple-touch-icon.png";

await sharp(readFileSync("public/favicon.svg"), {
	density: (72 * TOUCH) / UNITS,
})
	.resize(TOUCH, TOUCH)
	// The system rounds the corners; where the drawing's own are cut, it would put black.
	.flatten({ background: light("paper") })
	.png()
	.toFile(FILE);
console.log(FILE);
