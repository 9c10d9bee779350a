/** Words that a page shows at a place, and how. */
export interface Run {
	x: number;
	y: number;
	colour: string;
	font: string;
	/** The operator that shows them, with its operands. */
	shown: string;
}

/** A piece of tagged content that has nothing but words. */
export interface Piece {
	/** By which the structure tree knows it. */
	id: number;
	/** What else is said of it: its language. */
	said: string;
	runs: Run[];
}

const STRING = String.raw`(?:\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<[\dA-Fa-f\s]*>)`;
const NUMBER = String.raw`-?[\d.]+`;

/** A run as Typst writes each, with the whole state of graphics around it. */
const RUN = String.raw`q\n1 0 0 -1 (${NUMBER}) (${NUMBER}) cm\n(\/\w+ cs\n[\d. ]+ scn)\nBT\n0 Tr\n(\/\w+ [\d.]+ Tf)\n1 0 0 -1 0 0 Tm\n((?:\[(?:${STRING}|[-\d.\s])*\] TJ|${STRING} Tj))\nET\nQ\n`;

/** The same, without its parts. */
const ANY_RUN = RUN.replaceAll(/(?<!\\)\((?!\?)/g, "(?:");

const PIECE = new RegExp(
	String.raw`\/Span <<\s*\/MCID (\d+)\s*((?:\/Lang \([\w-]+\))?)\s*>> BDC\n((?:${ANY_RUN})+)EMC\n`,
	"g",
);

const runsIn = (text: string): Run[] =>
	[...text.matchAll(new RegExp(RUN, "g"))].map(
		([, x, y, colour = "", font = "", shown = ""]) => ({
			x: Number(x),
			y: Number(y),
			colour,
			font,
			shown,
		}),
	);

/**
 * The content of a page as Typst writes it, in its order: pieces of words, and all else as it stands.
 * @param content one character a byte
 */
export function partsOf(content: string): (Piece | string)[] {
	const parts: (Piece | string)[] = [];
	let end = 0;
	for (const match of content.matchAll(PIECE)) {
		const [whole, id, said = "", runs = ""] = match;
		if (match.index > end) parts.push(content.slice(end, match.index));
		parts.push({ id: Number(id), said, runs: runsIn(runs) });
		end = match.index + whole.length;
	}
	if (end < content.length) parts.push(content.slice(end));
	return parts;
}
