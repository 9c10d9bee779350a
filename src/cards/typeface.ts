import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Blob, Buffer, Face, Feature, Font, shape } from "harfbuzzjs";
import type { Measure } from "./fit.ts";

/** A font that can tell how wide a line is and draw it: measured and drawn by the same shaping. */
export interface Typeface {
	measure: Measure;
	/** SVG of a line that begins at `x` on the baseline `y`, in pixels. */
	draw(line: string, x: number, y: number, size: number): string;
}

/** The fonts come from npm packages, wherever the built program that reads them stands. */
const require = createRequire(join(process.cwd(), "package.json"));

function typeface(file: string, figures: "onum" | "lnum"): Typeface {
	const face = new Face(new Blob(readFileSync(require.resolve(file))));
	const font = new Font(face);
	const features = [new Feature(figures)];
	const widths = new Map<string, number>();
	const glyphs = (line: string) => {
		const buffer = new Buffer();
		buffer.addText(line);
		buffer.guessSegmentProperties();
		shape(font, buffer, features);
		return buffer.getGlyphInfosAndPositions();
	};
	return {
		measure(line) {
			let width = widths.get(line);
			if (width === undefined) {
				width =
					glyphs(line).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) /
					face.upem;
				widths.set(line, width);
			}
			return width;
		},
		draw(line, x, y, size) {
			let at = 0;
			const paths = glyphs(line).map(
				({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
					const path = `<path transform="translate(${at + xOffset} ${yOffset})" d="${font.glyphToPath(codepoint)}"/>`;
					at += xAdvance;
					return path;
				},
			);
			const scale = size / face.upem;
			return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join("")}</g>`;
		},
	};
}

/** The faces of the cards: the site's own, whole, as the families on npm have them. */
export const serif = typeface(
	"source-serif/TTF/SourceSerif4-Regular.ttf",
	"onum",
);
export const display = typeface(
	"source-serif/TTF/SourceSerif4Display-Regular.ttf",
	"onum",
);
export const sans = typeface("source-sans/TTF/SourceSans3-Regular.ttf", "lnum");
export const sansSemibold = typeface(
	"source-sans/TTF/SourceSans3-Semibold.ttf",
	"lnum",
);
