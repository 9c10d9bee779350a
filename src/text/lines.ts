import config from "../../tailwind.config.ts";
import widths from "./sans-widths.json" with { type: "json" };

/** A length of the design tokens, in rem. */
const rem = (length: string): number => Number.parseFloat(length);

/** A line of the margin's digest in ems of its type: the narrowest that the style sheet makes the sidebar. */
export const DIGEST_LINE_EMS =
	rem(config.theme.extend.spacing.margin) /
	rem(config.theme.fontSize.digest[0]);

/** As many lines as the margin has room for beside a text of this density. */
export const DIGEST_LINES = 3;

const WIDTHS: Record<string, number> = widths;
/** A character outside the font is set by the reader's system; an em is the widest it is likely to be. */
const UNKNOWN_WIDTH = 1;

/** Width of a text set in the sans, in ems. */
export const widthOf = (text: string): number =>
	Array.from(text).reduce(
		(sum, character) => sum + (WIDTHS[character] ?? UNKNOWN_WIDTH),
		0,
	);

/**
 * Lines that a text takes when broken at blanks, first fit, as browsers do.
 * @param lineEms width of a line in ems of the text's size
 */
export function linesOf(
	text: string,
	lineEms: number = DIGEST_LINE_EMS,
): number {
	const blank = widthOf(" ");
	let lines = 1;
	let used = 0;
	for (const word of text.split(" ")) {
		const width = widthOf(word);
		const needed = used === 0 ? width : used + blank + width;
		if (needed <= lineEms) {
			used = needed;
		} else {
			lines += used === 0 ? 0 : 1;
			used = width;
		}
	}
	return lines;
}
