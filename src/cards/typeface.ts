import { Blob, Buffer, Face, Feature, Font, shape } from "harfbuzzjs";
import type { Measure } from "./fit.ts";

/** What can tell how wide a line is and draw it: measured and drawn by the same shaping. */
export interface Typeface {
	measure: Measure;
	/** SVG of a line that begins at `x` on the baseline `y`, in pixels. */
	draw(line: string, x: number, y: number, size: number): string;
}

/** The typeface of one font file. */
export interface FontTypeface extends Typeface {
	/** Whether it has glyphs for all of some characters; those that are not seen need none. */
	has(characters: string): boolean;
}

/** A font file as a typeface. @param figures OpenType’s name of the figures: old-style or lining */
export function typeface(
	file: Uint8Array<ArrayBuffer>,
	figures: "onum" | "lnum",
): FontTypeface {
	const face = new Face(new Blob(file));
	const font = new Font(face);
	const features = [new Feature(figures)];
	const characters = new Set<number>(face.collectUnicodes());
	const widths = new Map<string, number>();
	const glyphs = (line: string) => {
		const buffer = new Buffer();
		buffer.addText(line);
		buffer.guessSegmentProperties();
		shape(font, buffer, features);
		return buffer.getGlyphInfosAndPositions();
	};
	return {
		has: (text) =>
			[...text].every(
				(character) =>
					characters.has(character.codePointAt(0) ?? 0) ||
					/\p{C}/u.test(character),
			),
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
